import type { Answer, RouteAt } from '#ui/client';
import type { Text } from '#core/result';

type Receipt = Answer<RouteAt<'POST', '/api/services/:code/submissions'>>;

/** A receipt as this device remembers it; nothing of the answers. */
export interface KeptReceipt extends Omit<Receipt, 'caseId'> {
  readonly serviceTitle: Text;
}

const place = 'sala.receipts';
const most = 20;

/** Receipts of applications sent from this device, newest first. */
export const listReceipts = (): readonly KeptReceipt[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptReceipt[]) : [];
  } catch {
    return [];
  }
};

const write = (receipts: readonly KeptReceipt[]): void => {
  try {
    localStorage.setItem(place, JSON.stringify(receipts.slice(0, most)));
  } catch {
    // The device keeps nothing: the code on the receipt is enough.
  }
};

export const keepReceipt = ({ caseId: _ofTheServer, ...receipt }: Receipt, serviceTitle: Text): void =>
  write([
    { ...receipt, serviceTitle },
    ...listReceipts().filter((each) => each.trackingCode !== receipt.trackingCode),
  ]);

export const findReceipt = (trackingCode: string): KeptReceipt | undefined =>
  listReceipts().find((receipt) => receipt.trackingCode === trackingCode);

export const forgetReceipts = (): void => write([]);
