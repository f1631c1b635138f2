import type { Page } from 'playwright-core';
import type { SlotRef } from '#contracts/bookings';
import type { ServiceDetail } from '#contracts/catalog';
import type { Council } from '#core/definition';
import { formatThaiDate } from '#core/thai';
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

/** Chooses the day of the answer, turning the pages of the calendar, and its time. */
export const bookSlot =
  (page: Page, hands: Hands, resources: Council['resources'] = []): GiveAnswer =>
  async ({ pointer }, value) => {
    const { resource, day, start } = value as SlotRef;
    const name = resources.find(({ id }) => id === resource)?.name.th ?? '';
    const group = page.locator(`[id="f${pointer}"]`);
    const days = group.locator('.slot-day');
    const wanted = days.filter({ hasText: new RegExp(`\\s${formatThaiDate(day, 'th')}`) });
    await days.first().waitFor();
    while ((await wanted.count()) === 0) {
      const shown = await group.locator('.slot-span').innerText();
      await hands.press(group.getByRole('button', { name: 'วันถัดไป' }));
      await group.locator('.slot-span').filter({ hasNotText: shown }).waitFor();
      await days.first().waitFor();
    }
    await hands.check(wanted.getByRole('radio'));
    const times = group.locator('.slot-times .choice').filter({ hasText: new RegExp(`${start}–|ทั้งวัน`) });
    const [own, any] = [times.filter({ hasText: name }), times];
    await hands.check(((await own.count()) > 0 ? own : any).first().getByRole('radio'));
    await hands.press(group.getByRole('button', { name: 'จองเวลานี้' }));
    await group.getByText('เก็บเวลานี้ไว้ให้แล้ว').waitFor();
  };
