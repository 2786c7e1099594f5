import type { Excel } from '../excel';
import { ExcelFailure } from '../workbook/failure';
import { Batch, type Deed } from './batch';
import { identify, load } from './loading';
import type { Action, ActionResult, Request, Response } from './wire';

/** Looks on while actions are done; may throw to stop them there. */
export interface Watch {
  /** Before each action and after the last: how many actions, and write actions, are done. */
  progress(done: number, writesDone: number): void;
}

/**
 * Works a request through, action by action. It is no transaction: when one fails, those before it stay done and their results are
 * told beside the error.
 */
export function processQuery(request: Request, excel: Excel, watch: Watch): { response: Response; deeds: readonly Deed[] } {
  const batch = new Batch(request, excel);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const { deeds } = batch;
  const step = (index: number) => {
    watch.progress(index, batch.writesDone);
    const action = request.Actions[index];
    if (!action) return;
    results.push({ ActionId: action.Id, Value: perform(action, batch, excel) });
    if (action.ActionType === 5) traces.push(action.Id);
  };
  try {
    for (let index = 0; index <= request.Actions.length; index += 1) {
      const failure = attempt(() => step(index));
      if (failure) return { deeds, response: { TraceIds: traces, Error: describe(failure, batch.location, Math.min(index, request.Actions.length - 1)), ProcessedResults: { Results: results, TraceIds: traces } } };
    }
    return { deeds, response: { Results: results, TraceIds: traces } };
  } finally {
    batch.release();
  }
}

function attempt(act: () => void): ExcelFailure | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ExcelFailure) return error;
    throw error;
  }
}

function describe(failure: ExcelFailure, location: string, index: number) {
  return { Code: failure.code, Message: failure.message, Location: location, ActionIndex: index, HttpStatusCode: failure.status };
}

function perform(action: Action, batch: Batch, excel: Excel): unknown {
  if (action.ActionType === 5) return null;
  const handle = batch.handle(action.ObjectPathId!);
  switch (action.ActionType) {
    case 1:
      return handle.target === null ? null : identify(handle);
    case 2:
      return load(handle, action.QueryInfo, excel, batch);
    case 3:
      return call(action, batch, excel);
    case 4:
      return set(action, batch, excel);
    default:
      excel.unknownMembers.push(`action type ${action.ActionType}`);
      throw new ExcelFailure('NotImplemented', `The simulator does not know actions of type ${action.ActionType}.`);
  }
}

function call(action: Action, batch: Batch, excel: Excel): unknown {
  const handle = batch.handle(action.ObjectPathId!);
  if (action.Name === '_KeepReference') {
    if (handle.target !== null) excel.references.keep(handle);
    return null;
  }
  // What is called on a null object is not done, and no failure.
  if (handle.target === null) return null;
  const { name, member } = batch.member(handle, action.Name!);
  if (member.kind !== 'doing') throw new ExcelFailure('InvalidArgument');
  batch.requireAllowed(member.effect);
  const result = member.perform(handle.target, batch.given(action.ArgumentInfo), excel);
  batch.did(handle, name, member.effect);
  return result ?? null;
}

function set(action: Action, batch: Batch, excel: Excel): unknown {
  const handle = batch.handle(action.ObjectPathId!);
  if (handle.target === null) throw new ExcelFailure('ItemNotFound');
  const { name, member } = batch.member(handle, action.Name!);
  if (member.kind !== 'scalar' || !member.set) throw new ExcelFailure('InvalidArgument');
  batch.requireAllowed('write');
  member.set(handle.target, batch.given(action.ArgumentInfo)[0], excel);
  batch.did(handle, name, 'write');
  return null;
}
