import { describe, expect, it } from '@jest/globals';
import { type ServiceDefinition, bundleDefinition } from '#core/definition';
import { type PlaceWords, createDocumentWriter } from '#core/documents';
import { listServices, readParts } from '#test/support';

const places: PlaceWords = { area: (code) => `ตำบล ${code}`, village: (number) => `หมู่ที่ ${number}` };

/** A deed as full as forms ask, for papers that read what officers found. */
const findings = {
  approve: { method: 'fell', workOn: '2026-12-01', reason: 'นำรถออกจากแนวต้นไม้ก่อนเวลา 8.30 น.' },
  deliver: { deliveredOn: '2026-11-24', deliveredAt: '09:30', litres: 6000, receivedBy: 'สมหมาย ใจดี' },
  reject: { facts: 'ตรวจสถานที่แล้ว', law: 'ระเบียบ ข้อ 8' },
};
const signatory = { name: 'นายทดสอบ ระบบ', position: { th: 'นายก', en: 'Chief' } };

const bundled = listServices().map(({ code, definition, samples }) => {
  const whole = bundleDefinition(definition as ServiceDefinition, readParts());
  if (!whole.ok) throw new Error(`${code}: ${JSON.stringify(whole.problems)}`);
  return { code, definition: whole.value, samples };
});
const papers = bundled.flatMap(({ code, definition, samples }) =>
  (definition.documents ?? []).map((document) => ({
    name: `${code} ${document.id}`,
    definition,
    document,
    answers: samples.accepted[0]?.answers ?? {},
  })),
);

describe('letters of the services', () => {
  it.each(papers)('$name says all that it should, with Thai digits', ({ definition, document, answers }) => {
    const values = {
      answers,
      findings,
      applicant: { name: 'สมชาย ใจดี' },
      officer: { name: 'เจ้าหน้าที่ ทดสอบ' },
      council: { name: { th: 'อบต. ตัวอย่าง', en: 'Example' } },
      case: {
        receiptNumber: '00001/2569',
        receivedDay: '2026-11-23',
        reason: 'เหตุผลของคำสั่ง',
        appeal: { th: 'อุทธรณ์ภายใน 15 วัน', en: 'Appeal within 15 days' },
        appealUntil: '2026-12-08',
      },
      document: { number: 'ศท 71001/0001', day: '2026-11-23', code: '' },
      signatory,
    };
    const writer = createDocumentWriter(definition, document.id);
    const rendered = writer.render({ values, conditions: {}, language: 'th', places });
    const words = JSON.stringify(rendered);
    expect(words).not.toMatch(/\{\{|undefined|null null/);
    // Blocks with a condition, and those made of what nobody found in this case, may be missing.
    const always = document.body.filter(
      (block) =>
        !('when' in block) &&
        (block.kind === 'signature' ||
          (block.kind === 'paragraph' && !/\{\{findings\.|^\{\{[^}]+\}\}$/.test(block.text.th)) ||
          block.kind === 'heading'),
    );
    expect(rendered.blocks.length).toBeGreaterThanOrEqual(always.length);
    expect(words).toMatch(/[๐-๙]/);
    // Written for the applicant, unless the letter says for whom: another body, mostly.
    expect(rendered.to).toMatch(document.to ? /^[^{]+$/ : /^สมชาย ใจดี$/);
  });

  it('of refusals say why, and until when one may appeal', () => {
    const refusals = papers.filter(({ document }) => /refusal|rejection/.test(document.id));
    expect(refusals.length).toBeGreaterThanOrEqual(3);
    for (const { document } of refusals)
      expect(JSON.stringify(document.body)).toMatch(/case\.reason[^]*case\.appealUntil/);
  });
});
