/** `npm run release [-- https://host]`: makes `release/`, all that an administrator needs to put Heji before users. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import project from '../../package.json';
import builds from '../../webpack.config.js';
import { licenceNotice } from './licences';
import { manifestFaults } from './manifest';

const root = resolve(__dirname, '../..');

/** The folder of the site that takes office.js from each place. */
const sites = { self: 'site-self', global: 'site', china: 'site-china' } as const;
type OfficeSource = keyof typeof sites;

const licenceFile = 'THIRD-PARTY-LICENCES.txt';

export interface ReleaseOptions {
  readonly folder: string;
  /** `https://host`, where users will reach the site. */
  readonly origin: string;
}

/** Makes the release anew. Throws where its manifest could not be deployed. */
export async function makeRelease({ folder, origin }: ReleaseOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await makeSite(join(folder, sites.self), origin);
  for (const source of ['global', 'china'] as const) deriveSite(folder, source);
  writeFileSync(join(folder, licenceFile), licenceNotice(root));
  for (const file of ['serve.mjs', 'nginx.conf']) cpSync(join(__dirname, file), join(folder, file));
  cpSync(join(root, 'docs/guide/installing.md'), join(folder, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  await makePackage(folder);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder));
}

/** The site that brings office.js along. */
async function makeSite(folder: string, origin: string): Promise<void> {
  Object.assign(process.env, { OFFICE_JS: 'self', HEJI_ORIGIN: origin });
  await build('taskpane', folder);
  await build('workbench', join(folder, 'workbench'));
  cpSync(join(root, 'assets/workbooks'), join(folder, 'workbooks'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  const faults = manifestFaults(readFileSync(join(folder, 'manifest.xml'), 'utf8'), origin, (path) => existsSync(join(folder, path)));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The same site with office.js from elsewhere: only the pane's page names it, and the policy that lets it in. */
function deriveSite(folder: string, source: OfficeSource): void {
  const [own, derived] = [sites.self, sites[source]].map((site) => join(folder, site)) as [string, string];
  cpSync(own, derived, { recursive: true, filter: (path) => path !== join(own, 'office-js') });
  const page = join(derived, 'taskpane.html');
  const { officeSources, contentPolicy } = builds;
  const html = readFileSync(page, 'utf8').replace(contentPolicy(officeSources.self), contentPolicy(officeSources[source])).replace(officeSources.self, officeSources[source]);
  if (html.split(new URL(officeSources[source]).origin).length !== 4) throw new Error(`The pane's page does not name office.js where it was expected: ${page}`);
  writeFileSync(page, html);
}

/** The command line as a package that needs nothing but Node. */
async function makePackage(folder: string): Promise<void> {
  const staging = mkdtempSync(join(tmpdir(), 'heji-package-'));
  const { name, version, description, license, engines, bin } = project;
  await build('cli', join(staging, 'dist/cli'));
  writeFileSync(join(staging, 'package.json'), JSON.stringify({ name, version, description, license, engines, bin, files: ['dist', 'assets', licenceFile] }, null, 2));
  for (const file of ['LICENSE', 'README.md']) cpSync(join(root, file), join(staging, file));
  cpSync(join(folder, licenceFile), join(staging, licenceFile));
  cpSync(join(root, 'assets/workbooks'), join(staging, 'assets/workbooks'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', resolve(folder)], { cwd: staging, stdio: 'pipe', shell: process.platform === 'win32' });
  rmSync(staging, { recursive: true, force: true });
}

function build(name: string, folder: string): Promise<void> {
  const own = (builds({}, { mode: 'production' }) as Configuration[]).find((configuration) => configuration.name === name)!;
  const output = { ...own.output, path: resolve(folder) };
  return new Promise((done, fail) => {
    webpack({ ...own, output, stats: 'errors-only' }, (error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats!.toString('errors-only')));
      else done();
    });
  });
}

/** As `sha256sum -c SHA256SUMS` checks them. */
function checksums(folder: string): string {
  const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => join(folder, file)).filter((file) => statSync(file).isFile()).sort();
  return files.map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${relative(folder, file).replaceAll('\\', '/')}\n`).join('');
}
