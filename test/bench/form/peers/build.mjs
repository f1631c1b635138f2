/** Builds one page per renderer and form out of `forms.json`: `node build.mjs PATH-OF-VITE`, in the folder where all is installed. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const { build } = await import(pathToFileURL(process.argv[2]).href);
const here = import.meta.dirname;
const forms = JSON.parse(readFileSync(join(here, 'forms.json'), 'utf8'));
const made = join(here, 'made');
rmSync(made, { recursive: true, force: true });
mkdirSync(made);

const page = (script) => `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>form</title>
<script type="module" src="./${script}"></script></head><body><div id="form"></div></body></html>`;

const validatorsOf = async (schema) => {
  const { compileSchemaValidatorsCode } = await import('@rjsf/validator-ajv8/compileSchemaValidators');
  return compileSchemaValidatorsCode(schema);
};

const entries = [];
for (const [peer, bySize] of Object.entries(forms)) {
  for (const [size, form] of Object.entries(bySize)) {
    const name = `${peer}-${size}`;
    const isRjsf = peer === 'rjsf';
    if (isRjsf) writeFileSync(join(made, `${name}.validators.cjs`), await validatorsOf(form.schema));
    const file = peer === 'formio' ? `${peer}.js` : `${peer}.jsx`;
    writeFileSync(join(made, `${name}.json`), JSON.stringify(form));
    writeFileSync(
      join(made, `${name}.js`),
      [
        `import { show } from '../${file}';`,
        `import form from './${name}.json';`,
        isRjsf ? `import * as validators from './${name}.validators.cjs';` : '',
        isRjsf ? 'show(form, validators.default ?? validators);' : 'show(form);',
      ].join('\n'),
    );
    writeFileSync(join(made, `${name}.html`), page(`${name}.js`));
    entries.push(name);
  }
}

for (const name of entries) {
  await build({
    root: made,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(here, 'site', name),
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: join(made, `${name}.html`) },
    },
  });
}

const site = join(here, 'site');
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.name.endsWith('.br')) continue;
  const file = join(entry.parentPath, entry.name);
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
