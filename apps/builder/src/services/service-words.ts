import type { DesignSummary } from '#contracts/admin';
import type { Text } from '#core/result';
import type { Tone } from '#ui/kit';

const text = (th: string, en: string): Text => ({ th, en });

export const stateWords: Readonly<
  Record<DesignSummary['state'], { readonly title: Text; readonly tone: Tone }>
> = {
  live: { title: text('เปิดให้บริการ', 'Live'), tone: 'success' },
  changed: { title: text('เปิดอยู่ มีร่างแก้ไข', 'Live, with changes'), tone: 'info' },
  draft: { title: text('ร่าง ยังไม่เผยแพร่', 'Draft, not published'), tone: 'warning' },
  retired: { title: text('เลิกให้บริการ', 'Retired'), tone: 'neutral' },
};
