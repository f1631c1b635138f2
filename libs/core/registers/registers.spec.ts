import { describe, expect, it } from '@jest/globals';
import type { RegisterDefinition } from '#core/definition';
import { toyCalendar, toyHall, toyHallAnswers } from '#test/fixtures';
import {
  changeState,
  compileRegister,
  evolveEntry,
  holderOf,
  lastDay,
  proves,
  seriesYear,
  unregistered,
  writtenNumber,
} from './index.js';

const register = toyHall.registers?.[0] as RegisterDefinition;
const facts = { answers: toyHallAnswers, today: '2026-11-23', calendar: toyCalendar };

describe('a number', () => {
  it('is written with zeros and its Buddhist year, calendar or fiscal, or without', () => {
    expect(writtenNumber(register.numbering, 7, 2569)).toBe('หอ. 0007/2569');
    expect(seriesYear({ year: 'calendar' }, '2026-10-01')).toBe(2569);
    expect(seriesYear({ year: 'fiscal' }, '2026-10-01')).toBe(2570);
    expect(seriesYear({ year: 'none' }, '2026-10-01')).toBe(0);
  });
});

describe('validity', () => {
  it.each([
    ['2026-11-23', 1, 'years', '2027-11-22'],
    ['2026-01-31', 1, 'months', '2026-02-27'],
    ['2024-02-29', 1, 'years', '2025-02-27'],
    ['2026-11-23', 1, 'days', '2026-11-23'],
  ] as const)('from %s for %d %s ends on %s', (from, amount, unit, last) => {
    expect(lastDay(from, { amount, unit })).toBe(last);
  });
});

describe('what a case makes', () => {
  it('is an entry with its values, days and keys', () => {
    expect(compileRegister(toyHall, register).drafts(facts)).toEqual({
      ok: true,
      value: [
        {
          row: null,
          fields: { phone: '0812345678', firstDay: '2026-12-01' },
          validFrom: '2026-11-23',
          validUntil: '2027-11-22',
          keys: [expect.objectContaining({ rule: 'person', key: 'M-1', openCases: true })],
        },
      ],
    });
  });

  it('is refused where a value that is needed is missing', () => {
    const { slot: _, ...answers } = toyHallAnswers;
    expect(compileRegister(toyHall, register).drafts({ ...facts, answers })).toMatchObject({
      ok: false,
      problems: [{ code: 'register.no-value', facts: { field: 'firstDay' } }],
    });
  });

  it('is whose the register says, else the applicant’s', () => {
    const { privacy } = toyHall;
    expect(holderOf({}, privacy, toyHallAnswers)).toMatchObject({ name: 'สมศรี มีสุข', phone: '0812345678' });
    const holder = { name: ['/memberId'] };
    expect(holderOf({ holder }, privacy, toyHallAnswers)).toMatchObject({ name: 'M-1', phone: null });
  });

  it('is about the entry that the form looked up, where it did', () => {
    const { lookedUp } = compileRegister(toyHall, register);
    expect(lookedUp({ ...toyHallAnswers, formerNumber: 'หอ. 0007/2569' })).toBe('หอ. 0007/2569');
    expect(lookedUp(toyHallAnswers)).toBeNull();
  });
});

describe('an entry', () => {
  it('goes where its register lets it, and no further than an end', () => {
    expect(changeState(register, { state: 'active' }, 'revoked')).toEqual({
      ok: true,
      value: { state: 'revoked', ended: true },
    });
    expect(changeState(register, { state: 'revoked' }, 'expired')).toMatchObject({
      problems: [{ code: 'register.state-not-reachable' }],
    });
  });

  it('is the fold of its events', () => {
    const at = '2026-11-23T03:00:00.000Z';
    const events = [
      { type: 'entry.registered', at, caseId: 'a', set: { number: '1', state: 'active' } },
      { type: 'entry.changed', at, caseId: 'b', set: { state: 'revoked', ended: true } },
    ] as const;
    expect(events.reduce(evolveEntry, unregistered)).toMatchObject({
      number: '1',
      state: 'revoked',
      ended: true,
      version: 2,
    });
  });
});

it.each([
  ['phone', '081-234 5678', true],
  ['phone', '๐๘๑๒๓๔๕๖๗๘', true],
  ['phone', '0812345679', false],
  ['phone', '', false],
  ['name', 'สมศรี', false],
  ['toString', 'x', false],
])('who states %s as %p proves to be the holder: %p', (field, value, proved) => {
  const fields = { phone: '0812345678', name: 'สมศรี' };
  expect(proves(fields, ['phone', 'toString'], { field, value })).toBe(proved);
});
