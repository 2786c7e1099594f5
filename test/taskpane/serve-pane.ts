/** Builds the pane's test page as the add-in is built, and serves it with the add-in's own page, style sheet and content policy. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import webpack from 'webpack';
import config from '../../webpack.config.js';

const root = resolve(__dirname, '../..');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.xlsx': 'application/octet-stream', '.png': 'image/png' };

export interface ServedPane {
  /** `http://localhost:1234/` */
  readonly origin: string;
  close(): Promise<void>;
}

export async function servePane(): Promise<ServedPane> {
  const folder = mkdtempSync(join(tmpdir(), 'heji-pane-'));
  await bundle(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = contentOf(path, folder);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': types[extname(path)] ?? 'text/html' });
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => close(server, folder, done)),
  };
}

function contentOf(path: string, folder: string): Buffer | string | undefined {
  if (path === '/') return page('empty.js', '<script defer src="page.js"></script>');
  // As in a browser that does not understand the pane's script.
  if (path === '/old-browser') return page('browser-check.js', '<script defer src="not-understood.js"></script>');
  if (path === '/not-understood.js') return 'this is no script';
  if (path === '/empty.js') return '';
  if (path.endsWith('.png')) return '';
  const file = path.startsWith('/workbooks/') ? join(root, 'assets', path) : ['/taskpane.css', '/browser-check.js'].includes(path) ? join(root, 'src/taskpane', path) : join(folder, basename(path));
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The add-in's page with the test's script in the place of office.js and the add-in's. */
function page(browserCheck: string, script: string): string {
  const template = readFileSync(join(root, 'src/taskpane/taskpane.html'), 'utf8');
  const values: Readonly<Record<string, string>> = { policy: config.contentPolicy('office-js/office.js'), officeScript: 'empty.js', styleSheet: 'taskpane.css', browserCheck };
  return template.replace(/<%= (\w+) %>/g, (_, name: string) => values[name]!).replace('</head>', `${script}</head>`);
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2020'],
    entry: join(__dirname, 'page/page.tsx'),
    output: { path: folder, filename: 'page.js', chunkFilename: '[id].js', publicPath: '' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [config.script({ targets: 'chrome 100' })] },
    optimization: { minimize: false },
    performance: false,
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats!.toString({ preset: 'errors-only' })));
      else done();
    });
  });
}

function close(server: Server, folder: string, done: () => void): void {
  rmSync(folder, { recursive: true, force: true });
  server.closeAllConnections();
  server.close(() => done());
}
