import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition, SharedPart } from '#core/definition';
import { wholeItems } from './whole-item.js';

const title = { th: 'สำเนาโฉนด', en: 'Title deed' };
const kit = {
  part: 'papers',
  version: 1,
  holds: 'definition',
  attachments: [{ key: 'deed', title, maxFiles: 2 }],
};
const parts = [kit] as unknown as SharedPart[];
const laid = (uses: object[]) =>
  ({ uses, attachments: [{ key: 'deed', maxFiles: 5 }, { key: 'own' }] }) as unknown as ServiceDefinition;

describe('an item that lies over a shared one', () => {
  it('has the words of the shared one, and what it changes of it', () => {
    const whole = wholeItems(laid([{ part: 'papers@1' }]), parts, 'attachments');
    expect(whole({ key: 'deed', maxFiles: 5 })).toEqual({ key: 'deed', title, maxFiles: 5 });
  });

  it('is itself where it is the service’s own, or nothing is shared', () => {
    const item = { key: 'own' };
    expect(wholeItems(laid([{ part: 'papers@1' }]), parts, 'attachments')(item)).toEqual(item);
    expect(wholeItems(laid([]), parts, 'attachments')(item)).toBe(item);
    expect(wholeItems(laid([{ part: 'papers@1' }]), parts, 'no-such-list')(item)).toBe(item);
  });
});
