import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface BenchReport {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly ratios: readonly Ratio[];
}

const round = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(4)) : value);

const verdict = ({ value, atLeast, atMost }: Ratio): string => {
  if (atLeast !== undefined)
    return value >= atLeast ? `ok (at least ${atLeast})` : `MISSED (at least ${atLeast})`;
  if (atMost !== undefined) return value <= atMost ? `ok (at most ${atMost})` : `MISSED (at most ${atMost})`;
  return '';
};

export const printReports = (reports: readonly BenchReport[]): void => {
  for (const { name, figures, ratios } of reports) {
    console.log(`\n${name}`);
    for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure}: ${round(value)}`);
    for (const ratio of ratios) console.log(`  ${ratio.name}: ${round(ratio.value)}  ${verdict(ratio)}`);
  }
};

/** Keeps all figures, with the machine they were taken on. */
export const writeReports = (file: string, reports: readonly BenchReport[]): void => {
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, reports }, null, 2)}\n`);
};
