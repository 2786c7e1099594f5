import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.xml': 'application/xml',
};

export interface RunningServer {
  /** `https://localhost:12345` */
  readonly origin: string;
  stop(): Promise<void>;
}

let certificate: Promise<{ key: string; cert: string }> | undefined;

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec', algorithm: 'sha256', extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }] });
  return { key: made.private, cert: made.cert };
}

/** Serves pages over https on localhost: the given texts by path, and a folder's files where one is named. */
export async function serve(pages: Readonly<Record<string, string>>, folder?: string): Promise<RunningServer> {
  certificate ??= makeCertificate();
  const server: Server = createServer(await certificate, (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    content(pages, folder, path).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function content(pages: Readonly<Record<string, string>>, folder: string | undefined, path: string): Promise<string | Buffer> {
  const page = pages[path];
  if (page !== undefined) return page;
  if (folder === undefined) throw new Error(path);
  return readFile(join(folder, normalize(path)));
}
