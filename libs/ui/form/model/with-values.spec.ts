import { expect, it } from '@jest/globals';
import { withValues } from './with-values.js';

it('puts values into groups that are there, into new ones and into rows, and leaves the rest alone', () => {
  const answers = { person: { name: 'ก' }, rows: [{ a: 1 }, { a: 2 }] };
  expect(
    withValues(answers, { '/person/phone': '081', '/shop/name': 'ร้าน', '/rows/1/a': 3, '/rows/5/a': 9 }),
  ).toEqual({ person: { name: 'ก', phone: '081' }, shop: { name: 'ร้าน' }, rows: [{ a: 1 }, { a: 3 }] });
  expect(answers.rows[1]).toEqual({ a: 2 });
});
