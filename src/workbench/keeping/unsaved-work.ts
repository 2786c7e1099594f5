/** What was not saved when the page went away, kept in this browser and nowhere else. */
export interface UnsavedWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const DATABASE = 'heji-workbench';
const STORE = 'unsaved';
const KEY = 'last';

/** A browser that keeps nothing (a private window) is no reason to fail: it only means there is nothing to restore. */
export async function keepUnsaved(work: UnsavedWork): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, KEY)).catch(() => undefined);
}

export async function forgetUnsaved(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
}

export async function findUnsaved(): Promise<UnsavedWork | undefined> {
  return inStore<UnsavedWork | undefined>('readonly', (store) => store.get(KEY)).catch(() => undefined);
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T> | IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result as T);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
