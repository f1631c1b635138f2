import { useMemo, useState } from 'react';
import { bundleDefinition, type SharedPart } from '#core/definition';
import { createDocumentWriter, type RenderedDocument } from '#core/documents';
import { findingName } from '#core/fields';
import type { ServiceDraft } from '#core/authoring';
import { bangkokDay, type Language } from '#core/thai';
import { Notice, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { useDraft, useDraftContext } from '../draft/use-draft.js';
import { LetterPaper } from './LetterPaper.js';

const messages = createMessages({
  th: {
    title: 'ดูหนังสือกับข้อมูลตัวอย่าง',
    letter: 'หนังสือ',
    language: 'ภาษา',
    thai: 'ไทย',
    english: 'อังกฤษ',
    noSample: 'ยังไม่มีตัวอย่างคำตอบ จึงเว้นว่างไว้ เก็บตัวอย่างได้ที่หน้า «ทดสอบ»',
    broken: 'ยังแสดงไม่ได้ แก้รายการด้านบนก่อน',
  },
  en: {
    title: 'The letter with sample data',
    letter: 'Letter',
    language: 'Language',
    thai: 'Thai',
    english: 'English',
    noSample: 'There is no sample of answers yet, so they stay empty. Samples are kept on the page “Test”.',
    broken: 'It can’t be shown yet: mend what is listed above',
  },
});

interface Request {
  readonly id: string;
  readonly language: Language;
  readonly council: unknown;
}

const places = {
  area: (code: string) => code,
  village: (number: number, language: Language) =>
    language === 'th' ? `หมู่ที่ ${number}` : `Village ${number}`,
};

/** The values of a case that could be: the first sample, filed today. */
const valuesOf = ({ samples, definition }: ServiceDraft, council: unknown) => {
  const today = bangkokDay(new Date());
  const answers = samples.accepted[0]?.answers ?? {};
  const fees = Object.fromEntries(definition.fees.map(({ code }) => [findingName(code), 10_000]));
  return {
    answers,
    council,
    fees: { ...fees, total: 10_000 * definition.fees.length },
    applicant: { name: 'สมหญิง ใจดี' },
    officer: { name: 'สมชาย ตั้งใจ' },
    signatory: { name: 'ประเสริฐ มั่นคง', position: 'นายกองค์การบริหารส่วนตำบล' },
    service: { title: definition.title },
    case: { receiptNumber: '00001/2569', receivedDay: today, dueDay: today, decidedDay: today },
    document: { number: '1/2569', day: today, validFrom: today, validUntil: today },
  };
};

const renderLetter = (
  draft: ServiceDraft,
  parts: readonly SharedPart[],
  { id, language, council }: Request,
): RenderedDocument | undefined => {
  const bundled = bundleDefinition(draft.definition, parts);
  if (!bundled.ok) return undefined;
  try {
    const values = valuesOf(draft, council);
    const conditions = { answers: values.answers, findings: {}, today: values.case.receivedDay };
    return createDocumentWriter(bundled.value, id).render({ values, conditions, language, places });
  } catch {
    return undefined;
  }
};

/** A letter of the draft as it will read, with Thai digits where it has them. */
export function LetterPreview() {
  const t = useMessages(messages);
  const say = useText();
  const draft = useDraft();
  const { parts } = useDraftContext();
  const council = useCouncil();
  const { documents = [] } = draft.definition;
  const [chosen, setChosen] = useState('');
  const [language, setLanguage] = useState<Language>('th');
  const id = documents.some((one) => one.id === chosen) ? chosen : documents[0]?.id;
  const letter = useMemo(
    () => (id === undefined ? undefined : renderLetter(draft, parts, { id, language, council })),
    [council, draft, id, language, parts],
  );
  if (id === undefined) return null;
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <div className="field-pair">
        <SelectField label={t.letter} value={id} onChange={({ target }) => setChosen(target.value)}>
          {documents.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.title)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.language}
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'th')}
        >
          <option value="th">{t.thai}</option>
          <option value="en">{t.english}</option>
        </SelectField>
      </div>
      {draft.samples.accepted.length === 0 && <p className="small soft">{t.noSample}</p>}
      {letter ? <LetterPaper letter={letter} /> : <Notice tone="warning" title={t.broken} />}
    </section>
  );
}
