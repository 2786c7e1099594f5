import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, looked for on the PATH and then in the places given. */
export function findProgram(name: string, places: readonly string[] = []): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]);
  return [...onPath, ...places].find((path) => existsSync(path));
}
