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

/** Serves pages given as text by path, then the files of a folder; all of it with Brotli at its best, made once. */
export const servePages = async (
  pages: Readonly<Record<string, string>>,
  folder: string,
): Promise<PageServer> => {
  const compressed = new Map<string, Buffer>();
  const contentOf = (path: string): Buffer | null => {
    const own = pages[path];
    if (own !== undefined) return brotliCompressSync(own);
    const file = normalize(join(folder, path));
    return file.startsWith(folder + sep) && existsSync(file) ? brotliCompressSync(readFileSync(file)) : null;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/';
    const body = compressed.get(path) ?? contentOf(path);
    if (!body) return void response.writeHead(404).end();
    compressed.set(path, body);
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
