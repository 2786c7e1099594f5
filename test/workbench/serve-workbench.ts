/** Builds the workbench as `npm run build` does and serves it as any web server would; or serves that of a release, with the release's own server. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import configurations from '../../webpack.config.js';
import { serveRelease } from '../release/released';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface ServedWorkbench {
  /** `http://localhost:1234/` */
  readonly origin: string;
  /** Where the page lies on the disk. */
  readonly folder: string;
  /** What a browser loads, gzipped; the guide only when it is asked for. */
  readonly gzippedBytes: number;
  close(): Promise<void>;
}

export function serveWorkbench(): Promise<ServedWorkbench> {
  const release = process.env.HEJI_RELEASE;
  return release === undefined ? serveBuild() : serveReleased(join(release, 'site'));
}

async function serveReleased(site: string): Promise<ServedWorkbench> {
  const { origin, stop } = await serveRelease(site);
  const folder = join(site, 'workbench');
  return { origin: `${origin}workbench/`, folder, gzippedBytes: gzippedBytes(folder, readdirSync(folder)), close: stop };
}

async function serveBuild(): Promise<ServedWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'heji-workbench-'));
  const files = await build(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const isThere = files.includes(path);
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
    response.end(isThere ? readFileSync(join(folder, path)) : '');
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}/`,
    folder,
    gzippedBytes: gzippedBytes(folder, files),
    close: () =>
      new Promise((done) => {
        rmSync(folder, { recursive: true, force: true });
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function gzippedBytes(folder: string, files: readonly string[]): number {
  return files.filter((file) => extname(file) in types && !file.startsWith('help/')).reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** The files written. */
function build(folder: string): Promise<string[]> {
  const all = configurations({}, { mode: 'production' }) as Configuration[];
  const own = all.find(({ name }) => name === 'workbench')!;
  const compiler = webpack({ ...own, output: { ...own.output, path: folder } });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats!.toString({ preset: 'errors-only' })));
      else done(Object.keys(stats!.compilation.assets));
    });
  });
}
