import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { changed, publishForTest, testContext, toyAnswers, toyDefinition } from '#test/fixtures';
import type { Answers } from './evaluation.js';

const { engine } = publishForTest(toyDefinition);
const evaluate = (answers: unknown, files?: Record<string, number>) =>
  engine.evaluate(answers, { ...testContext, ...(files && { files }) });
const codesOf = (answers: unknown, files?: Record<string, number>) =>
  evaluate(answers, files).errors.map(({ pointer, code }) => `${pointer} ${code}`);
const put = (pointer: string, value: unknown): Answers => changed(toyAnswers, pointer, value);

describe('answers that are no answers', () => {
  it.each([[null], ['text'], [42], [[]], [undefined], [true]])('%p is refused, not thrown', (answers) => {
    expect(codesOf(answers)).toEqual([' form.answers-not-object']);
  });

  it('nesting deeper than 32 levels is refused, however deep', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = { deep };
    expect(codesOf({ ...toyAnswers, purpose: deep })).toEqual([' form.too-deep']);
  });

  it('keys that reach into prototypes are dropped everywhere', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}},"applicant":{"__proto__":{"firstName":"x"},"firstName":"ก"}}',
    ) as unknown;
    const { answers } = evaluate(hostile);
    expect(Object.keys(answers)).toEqual(['applicant']);
    expect(Object.keys(answers['applicant'] as object)).toEqual(['firstName']);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('a value of the wrong type is refused at its place and carries no keys of prototypes', () => {
    const { answers, errors } = evaluate({
      ...toyAnswers,
      clubName: JSON.parse('{"__proto__":{"x":1},"a":1}') as unknown,
    });
    expect(errors).toMatchObject([{ pointer: '/clubName', code: 'answer.type' }]);
    expect(Object.keys(answers['clubName'] as object)).toEqual(['a']);
  });

  it.each([
    ['/applicant', 'text', '/applicant answer.type'],
    ['/members', {}, '/members answer.type'],
    ['/members/1', 'text', '/members/1 answer.type'],
    ['/members/0/units', '12', '/members/0/units answer.type'],
    ['/members/0/units', 1.5, '/members/0/units answer.type'],
    ['/place/village', true, '/place/village answer.type'],
    ['/clubName', 'x'.repeat(121), '/clubName answer.max-length'],
    ['/kind', 'chess', '/kind answer.choice'],
    ['/truthful', false, '/truthful answer.required'],
    ['/applicant/phone', '12345', '/applicant/phone answer.format'],
    ['/applicant/birthDate', '2026-02-30', '/applicant/birthDate answer.format'],
  ])('%s = %p is refused', (pointer, value, problem) => {
    expect(codesOf(put(pointer, value))).toContain(problem);
  });
});

describe('one way of writing', () => {
  it.each([
    ['/applicant/nationalId', '๑-๑๐๑๗-๐๐๒๐๗-๓๖-๖', '/applicant/nationalId', '1101700207366'],
    ['/applicant/phone', ' 081-234 5678 ', '/applicant/phone', '0812345678'],
    ['/applicant/birthDate', '๑๙๘๐-๐๕', '/applicant/birthDate', '1980-05'],
    ['/members/0/units', '๑,๐๐๐', '/members/0/units', 1000],
    ['/clubName', '  ชมรมนํ้า\u200bใจ ', '/clubName', 'ชมรมน้ำใจ'],
    ['/clubName', 'ชมรม ๙', '/clubName', 'ชมรม ๙'],
  ])('%s = %p', (pointer, sent, _, kept) => {
    const { answers } = evaluate(put(pointer, sent));
    expect(
      pointer
        .slice(1)
        .split('/')
        .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], answers),
    ).toEqual(kept);
  });

  it.each([[''], ['   '], [null]])('%p is no answer', (value) => {
    expect(codesOf(put('/clubName', value))).toEqual(['/clubName answer.required']);
    expect(Object.keys(evaluate(put('/purpose', value)).answers)).not.toContain('purpose');
  });

  it('an empty optional group or list is no answer', () => {
    const { answers, errors } = evaluate({ ...toyAnswers, activities: [], website: '' });
    expect(errors).toEqual([]);
    expect(answers).not.toHaveProperty('activities');
  });
});

describe('what shows', () => {
  it('a hidden answer is dropped, and what depended on it with it', () => {
    const { answers, visible } = evaluate({
      ...toyAnswers,
      hall: { date: '2027-01-05', hours: 2 },
      needsHall: false,
    });
    expect(answers).not.toHaveProperty('hall');
    expect(visible).not.toContain('/hall');
  });

  it('a group shown by a computed value shows as soon as it is computed, its sent answers kept', () => {
    const minor = {
      ...put('/applicant/birthDate', '2012-01-01'),
      guardian: { name: 'สมศรี ใจดี', phone: '0898765432' },
    };
    const { answers, pages } = evaluate(minor);
    expect(answers).toMatchObject({ minor: true, guardian: { name: 'สมศรี ใจดี' } });
    expect(pages).toContain('applicant');
  });

  it('a rule of rows decides row by row', () => {
    const { visible, required } = evaluate(toyAnswers);
    expect(visible).toContain('/members/0/duty');
    expect(visible).not.toContain('/members/1/duty');
    expect(required).toEqual(expect.arrayContaining(['/members/0/duty', '/members/0/contact']));
    expect(required).not.toContain('/members/1/contact');
  });

  it('what a group requires is not required while the group is optional and empty', () => {
    const { visible, required } = evaluate(put('/place', undefined));
    expect(visible).toContain('/place/point/lat');
    expect(required).toContain('/place/village');
    expect(required).not.toContain('/place/point/lat');
  });

  it('fields inside hidden groups do not show', () => {
    expect(evaluate(toyAnswers).visible.filter((pointer) => pointer.startsWith('/guardian'))).toEqual([]);
  });

  it('a page whose condition fails does not show', () => {
    expect(evaluate(toyAnswers).pages).toEqual(['applicant', 'club', 'members']);
    expect(evaluate({ ...toyAnswers, needsHall: true }).pages).toContain('hall');
  });
});

describe('computed values', () => {
  it('are worked out again, whatever is sent', () => {
    const { answers } = evaluate({
      ...toyAnswers,
      memberCount: 99,
      minor: true,
      applicant: { ...(toyAnswers['applicant'] as object), age: 3 },
    });
    expect(answers).toMatchObject({ memberCount: 2, minor: false, applicant: { age: 46 } });
  });

  it('are missing while an answer that they need is missing', () => {
    const { answers, errors } = evaluate(put('/applicant/birthDate', undefined));
    expect(answers).not.toHaveProperty('minor');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/applicant/birthDate']);
  });

  it('go by the day that is passed in', () => {
    const onBirthday = engine.evaluate(toyAnswers, { ...testContext, today: '2027-05-17' });
    expect(onBirthday.answers).toMatchObject({ applicant: { age: 47 } });
  });
});

describe('checks', () => {
  it('a failed check stands at its fields with its own words', () => {
    const { errors } = evaluate(put('/place/village', 7));
    expect(errors).toMatchObject([
      { pointer: '/place/village', code: 'check.village-of-council', message: { th: 'หมู่ที่นี้ไม่อยู่ในเขต' } },
    ]);
  });

  it('a warning does not stop the filing', () => {
    const { errors, warnings } = evaluate({
      ...toyAnswers,
      needsHall: true,
      hall: { date: '2026-11-24', hours: 1 },
    });
    expect(errors).toEqual([]);
    expect(warnings).toMatchObject([{ pointer: '/hall/date', code: 'check.hall-in-time' }]);
  });

  it('a check with a missing answer does not apply', () => {
    expect(codesOf(put('/place', undefined))).toEqual(['/place answer.required']);
  });

  it('a check of rows is asked of each row', () => {
    const { warnings } = evaluate(put('/members/0/units', 0));
    expect(warnings).toMatchObject([{ pointer: '/members/0/units', code: 'check.leader-pays' }]);
  });
});

describe('fees and papers', () => {
  it('a fee line whose answers are missing or which is 0 is left out', () => {
    expect(evaluate(toyAnswers).fees).toMatchObject([{ code: 'founding', satang: 10000 }]);
  });

  it('a required paper without a file is refused, one too many as well, an unknown one too', () => {
    const minor = {
      ...put('/applicant/birthDate', '2012'),
      guardian: { name: 'สมศรี ใจดี', phone: '0898765432' },
    };
    expect(codesOf(minor, { logo: 3, secret: 1 })).toEqual([
      '/attachments/logo attachment.too-many',
      '/attachments/guardian-consent attachment.required',
      '/attachments/secret attachment.unknown',
    ]);
  });

  it('files for a paper that is not asked for now are passed over', () => {
    expect(codesOf(toyAnswers, { 'guardian-consent': 1 })).toEqual([]);
  });

  it('papers are not judged when no files are told', () => {
    const minor = {
      ...put('/applicant/birthDate', '2012'),
      guardian: { name: 'สมศรี ใจดี', phone: '0898765432' },
    };
    expect(codesOf(minor)).toEqual([]);
    expect(evaluate(minor).attachments).toContainEqual({ key: 'guardian-consent', required: true });
  });
});

describe('errors', () => {
  it('come in the order of the form', () => {
    expect(evaluate({}).errors.map(({ pointer }) => pointer)).toEqual([
      '/applicant',
      '/clubName',
      '/kind',
      '/place',
      '/members',
      '/truthful',
    ]);
  });

  it('the form’s own words win', () => {
    expect(evaluate(put('/clubName', 'ก')).errors[0]?.message.th).toBe('ชื่อชมรมต้องยาวอย่างน้อย 3 ตัวอักษร');
  });
});

describe('imported schemas', () => {
  it('`dependencies` and `if`/`then` written by hand are followed', () => {
    const { required } = evaluate({ ...toyAnswers, website: 'เว็บ', kind: 'sport' });
    expect(required).toEqual(expect.arrayContaining(['/websiteOwner', '/insurer']));
    expect(codesOf({ ...toyAnswers, website: 'เว็บ', kind: 'sport' })).toEqual([
      '/insurer answer.required',
      '/websiteOwner answer.required',
    ]);
  });
});

describe('speed', () => {
  it('an evaluation takes far less than a frame of a screen', () => {
    for (let warm = 0; warm < 100; warm += 1) evaluate(toyAnswers);
    const rounds = Array.from({ length: 7 }, () => {
      const start = cpuUsage();
      for (let run = 0; run < 20; run += 1) evaluate(toyAnswers);
      return cpuUsage(start).user / 20_000;
    });
    expect(Math.min(...rounds)).toBeLessThan(5);
  });
});
