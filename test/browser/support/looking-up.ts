import type { Page } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import type { Hands } from './hands.js';
import type { GiveAnswer } from './widget-ways.js';

/** What the holder of an entry knows of it: the value of one of its fields. */
export type KnowsEntry = (register: string, number: string, field: string) => Promise<unknown>;

const widgetOf = ({ format }: Readonly<Record<string, unknown>>) =>
  String(format ?? '').endsWith('date') ? { 'ui:widget': 'date' } : {};

/** Types the number of an entry and what proves it, and waits until it was found. */
export const lookUpWay =
  (
    page: Page,
    hands: Hands,
    { lookUps = [] }: Pick<ServiceDetail, 'lookUps'>,
    knows: KnowsEntry,
    prove: GiveAnswer,
  ): GiveAnswer =>
  async ({ pointer, ui }, value) => {
    const { register } = ui['ui:options'] as { readonly register: string };
    const [proof] = lookUps.find((each) => each.register === register)?.proof ?? [];
    if (!proof) throw new Error(`nothing proves an entry of ${register}`);
    const { field, schema } = proof;
    const number = String(value);
    const group = page.locator(`[id="f${pointer}"]`);
    await hands.type(page.locator(`[id="f${pointer}--first"]`), number);
    const asked = { pointer: `${pointer}--proof`, schema, ui: widgetOf(schema) };
    await prove(asked, await knows(register, number, field));
    await hands.press(group.getByRole('button', { name: 'ค้นหา' }));
    await group.getByText(`พบเลขที่ ${number}`).waitFor();
  };

/** Takes the first time that is free. */
export const bookSlot =
  (page: Page, hands: Hands): GiveAnswer =>
  async ({ pointer }) => {
    const group = page.locator(`[id="f${pointer}"]`);
    await hands.press(group.getByRole('button', { name: /^ว่างเร็วที่สุด/ }));
    await group.getByText('เก็บเวลานี้ไว้ให้แล้ว').waitFor();
  };
