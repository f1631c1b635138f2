import { describe, expect, it } from '@jest/globals';
import type { Attachment, ServiceDefinition } from '#core/definition';
import { changed, publishForTest, testContext, toyAnswers, toyDefinition } from '#test/fixtures';
import type { FormContext } from './index.js';

const paper = (over: Partial<Attachment>): Attachment => ({
  key: 'paper',
  title: { th: 'เอกสาร', en: 'Paper' },
  required: true,
  kinds: ['pdf'],
  maxFiles: 1,
  ...over,
});

const judge = (definition: ServiceDefinition, answers: unknown, context: Partial<FormContext> = {}) =>
  publishForTest(definition).engine.evaluate(answers, { ...testContext, ...context });
const asking = (attachment: Attachment) =>
  changed(changed(toyDefinition, '/attachments', [attachment]), '/form/pages/1/attachments', undefined);
const codes = ({ errors }: { errors: readonly { pointer: string; code: string }[] }) =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a paper that each row asks for', () => {
  const definition = asking(
    paper({ each: '/members', when: 'row.role == "leader"', required: 'size(row.name) > 3' }),
  );
  const answers = changed(toyAnswers, '/members/1/role', 'leader');

  it('has a key for each row that asks', () => {
    expect(judge(definition, toyAnswers).attachments).toEqual([{ key: 'paper:0', required: true }]);
    expect(judge(definition, changed(answers, '/members/1/name', 'ก')).attachments).toEqual([
      { key: 'paper:0', required: true },
      { key: 'paper:1', required: false },
    ]);
  });

  it('is missed and counted row by row', () => {
    const found = (files: Record<string, number>) =>
      codes(judge(definition, toyAnswers, { files })).filter((line) => line.includes('attachment.'));
    expect(found({})).toEqual(['/attachments/paper:0 attachment.required']);
    expect(found({ 'paper:0': 1 })).toEqual([]);
    expect(found({ 'paper:0': 2 })).toEqual(['/attachments/paper:0 attachment.too-many']);
    expect(found({ 'paper:0': 1, 'paper:7': 1 })).toEqual([]);
    expect(found({ 'paper:0': 1, paper: 1 })).toEqual(['/attachments/paper attachment.unknown']);
  });

  it('is known by no row when the paper belongs to the whole', () => {
    const whole = judge(asking(paper({})), toyAnswers, { files: { 'paper:0': 1 } });
    expect(codes(whole)).toContain('/attachments/paper:0 attachment.unknown');
  });
});

describe('a paper that something else takes the place of', () => {
  const definition = asking(paper({ insteadOf: ['registry'] }));

  it('is asked for where there is no such thing', () => {
    expect(judge(definition, toyAnswers).attachments).toHaveLength(1);
    expect(judge(definition, toyAnswers, { substitutes: ['digital-id'] }).attachments).toHaveLength(1);
  });

  it('is not asked for where there is', () => {
    expect(judge(definition, toyAnswers, { substitutes: ['registry'] }).attachments).toEqual([]);
  });
});

const byOfficer = changed(
  asking(paper({ by: 'officer' })),
  '/workflow/actions/give-opinion/form/attachments',
  ['paper'],
);

it('a paper that officers attach is not the applicant’s to bring', () => {
  const { attachments, errors } = judge(byOfficer, toyAnswers, {
    files: { paper: 1 },
  });
  expect(attachments).toEqual([]);
  expect(codes({ errors })).toEqual(['/attachments/paper attachment.unknown']);
});

describe('a page that ends the form', () => {
  const definition = changed(toyDefinition, '/form/pages', [
    ...toyDefinition.form.pages.slice(0, 1),
    {
      id: 'elsewhere',
      title: { th: 'ยื่นที่อื่น', en: 'Elsewhere' },
      when: { match: 'all', rows: [{ field: '/kind', operator: 'equals', value: 'music' }] },
      sections: [],
      exit: { text: { th: 'ติดต่อสมาคมดนตรี', en: 'Ask the music society' }, phone: '0-2000-0000' },
    },
    ...toyDefinition.form.pages.slice(1),
  ]);

  it('is the last page, and nothing can be filed', () => {
    const found = judge(definition, { ...toyAnswers, kind: 'music' });
    expect(found).toMatchObject({ exit: 'elsewhere', pages: [toyDefinition.form.pages[0]!.id, 'elsewhere'] });
    expect(found.errors).toEqual([
      { code: 'form.exit', pointer: '', message: { th: 'ติดต่อสมาคมดนตรี', en: 'Ask the music society' } },
    ]);
  });

  it('is not there for the others', () => {
    const found = judge(definition, { ...toyAnswers, kind: 'other', otherKind: 'หมากรุก' });
    expect(found).not.toHaveProperty('exit');
    expect(found.pages).not.toContain('elsewhere');
    expect(found.errors).toEqual([]);
  });
});
