/** What others' work the product contains, and on which terms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Terms that ask for no more than to be passed on. */
export const permissive: ReadonlySet<string> = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Python-2.0', '(MIT OR CC0-1.0)', '(MIT OR Apache-2.0)', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)', '(BSD-3-Clause OR GPL-2.0)']);

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it is for building and testing only. */
  readonly development: boolean;
  /** Where it is installed, seen from the root of the project. */
  readonly folder: string;
}

/** Packages that name their licence in the old way only, which the lock file does not carry over. */
const namedOtherwise: Readonly<Record<string, string>> = { jstat: 'MIT' };

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Every package that the lock file names, by name and version. */
export function lockedPackages(root: string): readonly Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, LockedPackage>> };
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version = '', license, dev, devOptional }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? namedOtherwise[name] ?? '', development: (dev ?? devOptional) === true, folder };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The notice that goes out with the product: each package it contains, with the text of its licence. */
export function licenceNotice(root: string): string {
  const parts = lockedPackages(root).filter(({ development }) => !development).map(({ name, version, licence, folder }) => `${name} ${version} (${licence})\n\n${licenceText(join(root, folder))}`);
  return ['Heji contains the following packages.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`);
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package brings no licence text of its own; its licence is named above.';
}
