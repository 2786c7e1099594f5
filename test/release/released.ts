/** A release as an administrator has it: a folder to serve, a package to install. */
import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ServedRelease {
  /** `http://localhost:1234/` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves a site with the release's own static server, in a process of its own. */
export async function serveRelease(site: string): Promise<ServedRelease> {
  const server = spawn(process.execPath, [join(site, '../serve.mjs'), site, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  return {
    origin: line.toString().trim(),
    async stop() {
      server.kill();
      await once(server, 'close');
    },
  };
}

/** Installs the command line into an empty folder, from the package alone, and runs it there. */
export function installed(release: string, folder: string): (...words: string[]) => SpawnSyncReturns<string> {
  const archive = readdirSync(release).find((file) => file.endsWith('.tgz'))!;
  const shell = process.platform === 'win32';
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', join(release, archive)], { cwd: folder, stdio: 'pipe', shell });
  return (...words) => spawnSync('npx', ['--offline', 'heji', ...words], { cwd: folder, encoding: 'utf8', shell });
}
