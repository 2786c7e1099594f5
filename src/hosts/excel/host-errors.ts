import { HostError, type HostErrorKind } from '../../model/host-error';

/** Every code of Office.js that has a sentence of its own (Excel.ErrorCodes, and those of the request engine below it). */
const KINDS: Readonly<Record<string, HostErrorKind>> = {
  AccessDenied: 'protected',
  BadPassword: 'protected',
  Unauthenticated: 'protected',
  ItemNotFound: 'sheetNotFound',
  InvalidReference: 'sheetNotFound',
  UnsupportedSheet: 'sheetNotFound',
  ItemAlreadyExists: 'sheetNameTaken',
  InvalidOperationInCellEditMode: 'busyEditing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
  ActivityLimitReached: 'noAnswer',
  ConnectionFailure: 'noAnswer',
  HostRestartNeeded: 'noAnswer',
  RequestAborted: 'noAnswer',
  ServiceNotAvailable: 'noAnswer',
  Timeout: 'noAnswer',
};

/** Mistakes of ours, not of the workbook: something was used before it was loaded, or in the wrong context. They go up as they are. */
const OUR_MISTAKES: ReadonlySet<string> = new Set([
  'PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'InvalidRequestContext', 'RunMustReturnPromise', 'CannotUpdateReadOnlyProperty',
]);

/** What Office.js threw, as a HostError about `subject`; anything that is not Office.js's comes back as it is. */
export function hostErrorOf(error: unknown, subject: string): unknown {
  const code = codeOf(error);
  if (code === undefined || OUR_MISTAKES.has(code)) return error;
  const kind = KINDS[code] ?? 'unknown';
  return new HostError(kind, kind === 'unknown' || kind === 'notSupported' ? code : subject, { cause: error });
}

/** OfficeExtension.Error is known by its name: with several copies of the library in one page `instanceof` fails. */
function codeOf(error: unknown): string | undefined {
  const candidate = error as { name?: unknown; code?: unknown } | null | undefined;
  return typeof candidate === 'object' && candidate?.name === 'RichApi.Error' && typeof candidate.code === 'string' ? candidate.code : undefined;
}
