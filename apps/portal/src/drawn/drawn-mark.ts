import type { ServiceDetail } from '#contracts/catalog';
import type { ReaderSettings } from '#ui/kit';

/** What a page was drawn from; it can be woken only where the same is found. */
export interface DrawnMark {
  readonly code: string;
  readonly version: number;
  readonly settings: ReaderSettings;
}

export const drawnMark = (
  { code, version }: Pick<ServiceDetail, 'code' | 'version'>,
  settings: ReaderSettings,
): DrawnMark => ({ code, version, settings });

/** The mark that the server left on the root; null on a page that came empty. */
export const readMark = ({ dataset }: Pick<HTMLElement, 'dataset'>): DrawnMark | null =>
  dataset.drawn ? (JSON.parse(dataset.drawn) as DrawnMark) : null;
