import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Fonts and pictures are compressed as they are; of very small files the packing is the larger part. */
const isWorthwhile = (name: string, bytes: number): boolean =>
  /\.(js|css|html|svg|json|geojson)$/.test(name) && bytes > 1000;

/** Lays packed copies beside what was built, as small as they get: the server then packs nothing while somebody waits. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.values(bundle)
      .map((made) => [made.fileName, Buffer.from(made.type === 'chunk' ? made.code : made.source)] as const)
      .filter(([name, { length }]) => isWorthwhile(name, length));
    await Promise.all(
      files.map(async ([name, content]) => {
        const best = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
        await writeFile(join(dir, `${name}.br`), await packBrotli(content, best));
        await writeFile(join(dir, `${name}.gz`), await packGzip(content, { level: 9 }));
      }),
    );
  },
});
