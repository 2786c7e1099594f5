/** The shapes of ProcessQuery, as Office.js sends and expects them. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object path it stands for, 0 for plain values; nested as arrays are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** 1 the workbook, 2 a service by name, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 6 recursive query, 7 query as JSON, 8 ensure unchanged, 9 update. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorInfo;
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] };
}

/** The flag of a request that waits until the user has left the cell being edited. */
export const DELAY_FOR_CELL_EDIT = 64;
