import { toyJourneys, toySamples } from '#test/fixtures';
import { changedToy } from './change.js';

export interface HostileBody {
  readonly title: string;
  /** The request as it is sent. */
  readonly body: string;
  readonly status: number;
  readonly code: RegExp;
}

const file = (definition: string): string =>
  `{"definition":${definition},"samples":${JSON.stringify(toySamples)},"journeys":${JSON.stringify(toyJourneys)}}`;
const toy = JSON.stringify(changedToy());

/** Requests that are not even taken as a draft. */
export const hostileBodies: readonly HostileBody[] = [
  { title: 'that is no JSON', body: '{"definition": {', status: 400, code: /^request\./ },
  {
    title: 'with __proto__',
    body: file('{"code":"toy-club","__proto__":{"format":1}}'),
    status: 400,
    code: /forbidden-key/,
  },
  {
    title: 'with an escaped __proto__',
    body: file('{"code":"toy-club","\\u005f_proto__":{}}'),
    status: 400,
    code: /forbidden-key/,
  },
  {
    title: 'with constructor',
    body: file('{"code":"toy-club","form":{"constructor":{"prototype":1}}}'),
    status: 400,
    code: /forbidden-key/,
  },
  {
    title: 'that nests 1,000 levels',
    body: file(`${'['.repeat(1000)}${']'.repeat(1000)}`),
    status: 400,
    code: /too-deep/,
  },
  {
    title: 'that nests 100,000 levels',
    body: file(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    status: 400,
    code: /^request\./,
  },
  {
    title: 'with a key that stands twice',
    body: file(toy.replace('"code":', '"code":"other-code","code":')),
    status: 400,
    code: /duplicate-key/,
  },
  {
    title: 'with an escaped key that stands twice',
    body: file(toy.replace('"code":', '"c\\u006fde":"other-code","code":')),
    status: 400,
    code: /duplicate-key/,
  },
  {
    title: 'with two definitions',
    body: `{"definition":{},${file(toy).slice(1)}`,
    status: 400,
    code: /duplicate-key/,
  },
  {
    title: 'with a number beyond all numbers',
    body: file(toy.replace('"format":', '"limit":1e999,"format":')),
    status: 400,
    code: /huge-number/,
  },
  {
    title: 'with a number that is none',
    body: file(toy.replace('"format":', '"limit":NaN,"format":')),
    status: 400,
    code: /^request\./,
  },
  {
    title: 'with a list of a hundred thousand',
    body: file(`[${'1,'.repeat(600_000)}1]`),
    status: 413,
    code: /^request\./,
  },
  {
    title: 'of five megabytes',
    body: file(JSON.stringify('x'.repeat(5_000_000))),
    status: 413,
    code: /^request\./,
  },
  { title: 'that is a text', body: '{"definition":"toy-club"}', status: 422, code: /code-mismatch/ },
  { title: 'that is null', body: '{"definition":null}', status: 422, code: /code-mismatch/ },
  { title: 'that is a list', body: '{"definition":[]}', status: 422, code: /code-mismatch/ },
  { title: 'without a code', body: '{"definition":{}}', status: 422, code: /code-mismatch/ },
  {
    title: 'with a code that is a path',
    body: '{"definition":{"code":"../../etc"}}',
    status: 422,
    code: /code-mismatch/,
  },
  {
    title: 'beside unknown words',
    body: '{"definition":{"code":"toy-club"},"script":"x"}',
    status: 422,
    code: /^request\./,
  },
];
