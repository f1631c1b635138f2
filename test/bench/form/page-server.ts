import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves pages given as text by path, then the packed files of a folder (`NAME.br`): nothing is packed while it is measured. */
export const servePages = async (
  pages: Readonly<Record<string, string>>,
  folder: string,
): Promise<PageServer> => {
  const packed = new Map(Object.entries(pages).map(([path, text]) => [path, brotliCompressSync(text)]));
  const contentOf = (path: string): Buffer | null => {
    const file = `${normalize(join(folder, path))}.br`;
    return file.startsWith(folder + sep) && existsSync(file) ? readFileSync(file) : null;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/';
    const body = packed.get(path) ?? contentOf(path);
    if (!body) return void response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
