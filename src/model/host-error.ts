/** Why a host could not do what was asked; the faces word each kind in the user's language. */
export type HostErrorKind =
  | 'notAWorkbook'
  | 'unsupportedFormat'
  | 'passwordProtected'
  | 'damaged'
  | 'tooLarge'
  | 'reportTooLong'
  | 'empty'
  | 'fileNotFound'
  | 'notReadable'
  | 'notWritable'
  | 'sheetNameTaken'
  | 'sheetNotFound'
  | 'sheetHidden'
  | 'cellChanged'
  | 'formulaInCell'
  | 'protected'
  | 'readOnly'
  | 'busyEditing'
  | 'noAnswer'
  | 'notSupported'
  | 'cancelled'
  | 'notFetched'
  | 'unknown';

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly kind: HostErrorKind,
    /** Where it happened or what was met: a file, a sheet, a part. Shown to the user as it is. */
    readonly subject: string,
    /** What the library below said; for the log, never for the user. */
    options?: { cause?: unknown },
  ) {
    super(`${kind}: ${subject}`, options);
  }
}
