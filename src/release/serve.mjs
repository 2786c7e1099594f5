/** A plain static server, enough to try a release: `node serve.mjs <folder> [port] [key.pem cert.pem]`. Use a web server of your own for users. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
const [folder = '.', port = '8080', key, cert] = process.argv.slice(2);
const root = resolve(folder);

function answer(request, response) {
  const path = join(root, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
  const file = fileAt(path);
  if (!file || !`${file}${sep}`.startsWith(root + sep)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff' });
  createReadStream(file).pipe(response);
}

/** A folder stands for its index page. */
function fileAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? fileAt(join(path, 'index.html')) : found && path;
}

const server = cert ? createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, answer) : createHttp(answer);
server.listen(Number(port), () => process.stdout.write(`${cert ? 'https' : 'http'}://localhost:${server.address().port}/\n`));
