import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { serveRequests } from '#platform/process';
import { mendTextLayer } from './mend-text-layer.js';
import { template } from './template.js';
import type { TypesetAnswer, TypesetRequest } from './typeset-request.js';

const require = createRequire(import.meta.url);

const font = (weight: string): Buffer =>
  readFileSync(require.resolve(`@expo-google-fonts/sarabun/${weight}/Sarabun_${weight}.ttf`));

/** The compiler may read files below its workspace only: an empty folder. */
const compiler = NodeCompiler.create({
  workspace: mkdtempSync(join(tmpdir(), 'sala-typeset-')),
  fontArgs: [{ fontBlobs: [font('400Regular'), font('700Bold')] }],
});

const keptRounds = 4;

const typeset = ({ sheets, at }: TypesetRequest): Buffer => {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { sheets } });
  const { result } = compiled;
  if (!result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  const pdf = compiler.pdf(result, {
    pdfStandard: '1.4',
    pdfTags: true,
    creationTimestamp: Math.floor(Date.parse(at) / 1000),
  });
  compiler.evictCache(keptRounds);
  return mendTextLayer(pdf);
};

const answer = (request: TypesetRequest): TypesetAnswer => {
  try {
    return { pdf: typeset(request) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message.slice(0, 300) : 'unknown' };
  }
};

serveRequests(answer, { answers: 500, megabytes: 400 });
