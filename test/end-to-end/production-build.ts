import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import builds from '../../webpack.config.js';

/**
 * What `npm run build` makes of one of its parts, in a folder of its own; the caller removes it. The pane of a release is taken as it is:
 * `npm run test:release` names the release's folder.
 */
export async function productionBuild(name: 'taskpane' | 'workbench' | 'cli'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `heji-${name}-`));
  const release = process.env.HEJI_RELEASE;
  if (release !== undefined && name === 'taskpane') {
    cpSync(join(release, 'site'), folder, { recursive: true });
    return folder;
  }
  const configuration = builds({}, { mode: 'production' }).find((build) => build.name === name)!;
  await run({ ...configuration, output: { ...configuration.output, path: folder }, stats: 'errors-only' });
  return folder;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats!.toString('errors-only')));
      else resolve();
    });
  });
}
