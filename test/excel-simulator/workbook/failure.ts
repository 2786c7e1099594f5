/** What Excel answers when it cannot do what was asked. Codes: Excel.ErrorCodes; texts as Excel words them. */
const MESSAGES = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found. It may be available in a newer version of Excel.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [400, 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload size has exceeded the limit.'],
  Timeout: [408, 'The operation timed out.'],
} as const;

export type FailureCode = keyof typeof MESSAGES;

export class ExcelFailure extends Error {
  readonly status: number;

  constructor(
    readonly code: FailureCode,
    message: string = MESSAGES[code][1],
  ) {
    super(message);
    this.status = MESSAGES[code][0];
  }
}
