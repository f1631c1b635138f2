import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Evaluation } from '#contracts/submissions';
import { toyAnswers, toySamples } from '#test/fixtures';
import { Stage, expectFieldErrors, fileToyCase, takeCase, toyCode, toyFiling, viewCase } from '#test/support';

type Answers = Readonly<Record<string, unknown>>;

const applicant = (changes: Answers): Answers => ({
  applicant: { ...(toyAnswers['applicant'] as object), ...changes },
});
const { kind: _, ...withoutKind } = toyAnswers;
const member = { name: 'ก', role: 'member' };
const leader = { name: 'ข', role: 'leader', duty: 'ทุกอย่าง', contact: '0812345678' };

/** Wrong answers with the place and the code that they are refused for. */
const wrong: readonly (readonly [title: string, answers: Answers, pointer: string, code: string])[] = [
  ['a missing answer', withoutKind, '/kind', 'answer.required'],
  ['an empty one', { ...toyAnswers, clubName: '' }, '/clubName', 'answer.required'],
  [
    'nothing but invisible characters',
    { ...toyAnswers, clubName: '\u200b\u2060\u202e\ufeff' },
    '/clubName',
    'answer.required',
  ],
  ['a number for a text', { ...toyAnswers, clubName: 5 }, '/clubName', 'answer.type'],
  ['a text for a yes', { ...toyAnswers, truthful: 'true' }, '/truthful', 'answer.type'],
  ['a list for a group', { ...toyAnswers, applicant: [] }, '/applicant', 'answer.type'],
  ['a group for a list', { ...toyAnswers, members: { 0: leader } }, '/members', 'answer.type'],
  ['null for a group', { ...toyAnswers, place: null }, '/place', 'answer.required'],
  ['a text over its length', { ...toyAnswers, clubName: 'ก'.repeat(121) }, '/clubName', 'answer.max-length'],
  [
    'a text without a limit of its own, very long',
    applicantOf({ email: `${'a'.repeat(20_000)}@example.com` }),
    '/applicant/email',
    'answer.format',
  ],
  [
    'more rows than allowed',
    { ...toyAnswers, members: [leader, ...Array.from({ length: 30 }, () => member)] },
    '/members',
    'answer.max-items',
  ],
  ['none of the choices', { ...toyAnswers, kind: 'constructor' }, '/kind', 'answer.choice'],
  [
    'a wrong check digit',
    applicantOf({ nationalId: '1101700207367' }),
    '/applicant/nationalId',
    'answer.format',
  ],
  [
    'a day that never was',
    { ...toyAnswers, needsHall: true, hall: { date: '2026-02-30', hours: 2 } },
    '/hall/date',
    'answer.format',
  ],
  [
    'a fraction for a whole number',
    { ...toyAnswers, place: { point: { lat: 1, lng: 1 }, village: 1.5 } },
    '/place/village',
    'answer.type',
  ],
  [
    'a number beyond its limit',
    { ...toyAnswers, members: [{ ...leader, units: 1e21 }] },
    '/members/0/units',
    'answer.maximum',
  ],
  [
    'a broken rule across fields',
    { ...toyAnswers, members: [leader, leader] },
    '/members',
    'check.one-leader',
  ],
];

function applicantOf(changes: Answers): Answers {
  return { ...toyAnswers, ...applicant(changes) };
}

describe('answers', () => {
  let stage: Stage;
  const submit = (answers: unknown) => stage.citizen.submit(toyCode, { version: 1, answers });
  const evaluate = async (answers: unknown) =>
    (await stage.citizen.post<Evaluation>(`/api/services/${toyCode}/evaluate`, { answers })).body;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  it.each(wrong)('%s is refused at its place', async (_title, answers, pointer, code) => {
    const errors = expectFieldErrors(await submit(answers));
    expect(errors.map((error) => [error.pointer, error.code])).toContainEqual([pointer, code]);
  });

  it.each(wrong)('%s: trying out says the same as filing', async (_title, answers) => {
    expect((await evaluate(answers)).errors).toEqual(expectFieldErrors(await submit(answers)));
  });

  it('all samples of the definition hold over HTTP', async () => {
    for (const sample of toySamples.refused) {
      const { attachments, answers } = sample;
      const errors = expectFieldErrors(
        await stage.citizen.submit(toyCode, { version: 1, answers, ...(attachments && { attachments }) }),
      );
      for (const { pointer, code } of sample.expect?.errors ?? []) {
        expect(errors).toContainEqual(expect.objectContaining({ pointer, code }));
      }
    }
  });

  it('invisible and direction-turning characters are taken out, Thai digits and marks put in order', async () => {
    const answers = {
      ...toyAnswers,
      ...applicant({
        firstName: 'ส\u200bม\u202eชาย\u2066',
        nationalId: '๑๑๐๑๗-๐๐๒๐๗-๓๖-๖',
        phone: '๐๘๑-๒๓๔-๕๖๗๘',
      }),
      clubName: 'นํ้าใส\ufeff เเจ่ม',
    };
    const receipt = await fileToyCase(stage.citizen, toyFiling(answers));
    const { answers: kept } = await takeCase(await stage.as('engineer'), receipt.caseId);
    expect(kept).toMatchObject({
      clubName: 'น้ำใส แจ่ม',
      applicant: { firstName: 'สมชาย', nationalId: '1101700207366', phone: '0812345678' },
    });
  });

  it('hidden, computed, read-only and unknown answers of a forged client are dropped and worked out again', async () => {
    const forged = {
      ...toyAnswers,
      ...applicant({ age: 7, isAdmin: true }),
      minor: true,
      guardian: { name: 'ปลอม', phone: '0812345678' },
      otherKind: 'ปลอม',
      hall: { date: '2026-11-24', hours: 12 },
      memberCount: 99,
      members: [{ ...leader, units: 3, due: 1 }],
      state: 'approved',
      receiptNumber: '99999/2569',
      toString: 'x',
    };
    const evaluated = await evaluate(forged);
    const receipt = await fileToyCase(stage.citizen, toyFiling(forged));
    await takeCase(await stage.as('engineer'), receipt.caseId);
    const { answers, fees, state } = await viewCase(await stage.as('engineer'), receipt.caseId);
    expect(answers).toEqual(evaluated.answers);
    expect(Object.keys(answers).toSorted()).toEqual(
      [...Object.keys(toyAnswers), 'minor', 'memberCount'].toSorted(),
    );
    expect(answers).toMatchObject({ minor: false, memberCount: 1, members: [{ due: 300 }] });
    expect(fees.map(({ code }) => code)).toEqual(['founding']);
    expect([state, receipt.receiptNumber.startsWith('99999')]).toEqual(['submitted', false]);
  });

  it('only what was accepted became a case and took a number', async () => {
    const [counted] = await stage.query(
      `select (select count(*)::integer from service_case) as cases, (select count(*)::integer from submission) as filings,
         (select last from receipt_counter) as last`,
    );
    expect(counted).toEqual({ cases: 2, filings: 2, last: 2 });
  });
});
