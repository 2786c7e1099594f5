import { ExcelFailure } from '../workbook/failure';
import type { Handle } from './handle';

/** The objects the client asked to be kept alive between requests, by the ids it was given. */
export class References {
  private readonly handles = new Map<string, Handle>();
  private last = 0;

  keep(handle: Handle): void {
    if (handle.reference !== undefined) return;
    this.last += 1;
    handle.reference = `REF_${this.last}`;
    this.handles.set(handle.reference, handle);
  }

  get(id: string): Handle {
    const handle = this.handles.get(id);
    if (!handle) throw new ExcelFailure('InvalidReference', 'The range has been deleted or no longer exists.');
    return handle;
  }

  /** The object that is no longer needed, if it was known. */
  remove(id: string): Handle | undefined {
    const handle = this.handles.get(id);
    this.handles.delete(id);
    return handle;
  }

  get count(): number {
    return this.handles.size;
  }
}
