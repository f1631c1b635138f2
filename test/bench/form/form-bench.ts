import { launchChromium } from '../../browser/support/chromium.js';
import { median } from '../load.js';
import type { BenchReport } from '../report.js';
import { benchFields, formSizes, pageSize } from './fields.js';
import { floorPage } from './floor.js';
import { formCode } from './form-service.js';
import { type FormPage, type PageFigures, type Typing, measurePage } from './measure-page.js';
import { servePages } from './page-server.js';
import type { Peer } from './peer-forms.js';
import { peerSite, preparePeers } from './prepare-peers.js';

export interface FormPlan extends Typing {
  readonly rounds: number;
  /** The other renderers that are measured beside ours. */
  readonly peers: readonly Peer[];
}

const fieldOf: Readonly<Record<Peer, string>> = {
  rjsf: '#root_f1',
  survey: '#sq_0i',
  formio: '[name="data[f1]"]',
};

const pageKbAtMost = 150;

type Measured = ReadonlyMap<string, readonly PageFigures[]>;

const middle = (measured: Measured, name: string, figure: keyof PageFigures): number =>
  median((measured.get(name) ?? []).map((each) => each[figure]));

const figuresOf = (measured: Measured): Record<string, number> =>
  Object.fromEntries(
    [...measured.keys()].flatMap((name) =>
      [
        ['codeKb', middle(measured, name, 'codeBytes') / 1000],
        ['allKb', middle(measured, name, 'allBytes') / 1000],
        ['firstInputMs', middle(measured, name, 'firstInputMs')],
        ['keyP50Ms', middle(measured, name, 'keyP50Ms')],
        ['keyP95Ms', middle(measured, name, 'keyP95Ms')],
        ['cpuPerKeyMs', middle(measured, name, 'cpuPerKeyMs')],
        ['scriptPerKeyMs', middle(measured, name, 'scriptPerKeyMs')],
      ].map(([figure, value]) => [`${name}.${figure}`, value as number]),
    ),
  );

/** What ours owes to the floor, and where it has to stand among the others. */
const ratiosOf = (measured: Measured): BenchReport['ratios'] => {
  const over = (figure: keyof PageFigures, name = 'floor') =>
    middle(measured, 'sala', figure) - middle(measured, name, figure);
  const code = middle(measured, 'sala', 'codeBytes') / 1000;
  return [
    { name: 'kB of scripts and styles of the first page', value: code, atMost: pageKbAtMost },
    { name: 'first input over the floor, ms', value: over('firstInputMs'), atMost: 800 },
    { name: 'key to next frame over the floor (p50), ms', value: over('keyP50Ms'), atMost: 8 },
    { name: 'CPU per key over the floor, ms', value: over('cpuPerKeyMs'), atMost: 15 },
    ...(measured.has('rjsf')
      ? [{ name: 'first input after that of plain RJSF, ms', value: over('firstInputMs', 'rjsf'), atMost: 0 }]
      : []),
  ];
};

const pagesOf = (size: number, api: string, pages: string, peers: readonly Peer[]): readonly FormPage[] => [
  { name: 'floor', url: `${pages}/floor-${size}.html`, field: '#f1' },
  { name: 'floorOfOnePage', url: `${pages}/floor-${pageSize}.html`, field: '#f1' },
  { name: 'sala', url: `${api}/services/${formCode(size)}/apply`, field: '[id="f/f1"]' },
  ...peers.map((peer) => ({
    name: peer,
    url: `${pages}/${peer}-${size}/${peer}-${size}.html`,
    field: fieldOf[peer],
  })),
];

/**
 * Our form as a citizen meets it beside the same form as bare HTML and in other renderers: real Chromium, four times slowed
 * down, empty cache, the contenders one after another in every round.
 */
export const benchForms = async (api: string, plan: FormPlan): Promise<readonly BenchReport[]> => {
  const peers = preparePeers(formSizes, plan.peers);
  const floors = [...formSizes, pageSize].map((size) => [
    `/floor-${size}.html`,
    floorPage(benchFields(size)),
  ]);
  const [server, browser] = await Promise.all([
    servePages(Object.fromEntries(floors) as Record<string, string>, peerSite),
    launchChromium(),
  ]);
  try {
    const reports: BenchReport[] = [];
    for (const size of formSizes) {
      const measured = new Map<string, PageFigures[]>();
      // Once for nobody: a server that was never asked compiles and draws for its first visitor.
      for (const page of pagesOf(size, api, server.url, [])) await measurePage(browser, page, { words: 0 });
      for (let round = 0; round < plan.rounds; round += 1) {
        for (const page of pagesOf(size, api, server.url, peers)) {
          const figures = await measurePage(browser, page, plan);
          measured.set(page.name, [...(measured.get(page.name) ?? []), figures]);
        }
      }
      reports.push({
        name: `form: ${size} fields, processor four times slowed down`,
        figures: figuresOf(measured),
        ratios: ratiosOf(measured),
      });
    }
    return reports;
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
};
