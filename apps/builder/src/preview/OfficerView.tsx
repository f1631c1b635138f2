import { useState } from 'react';
import type { ServiceDefinition } from '#core/definition';
import { maskAnswers, type FormEngine } from '#core/form';
import { bangkokDay } from '#core/thai';
import { AnswerView } from '#ui/form';
import { EmptyState, createMessages, useMessages } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { useDraft } from '../draft/use-draft.js';

const messages = createMessages({
  th: {
    none: 'ยังไม่มีตัวอย่างคำตอบ',
    hint: 'ลองกรอกเป็นประชาชนจนส่งก่อน แล้วเจ้าหน้าที่จะเห็นคำตอบนั้นที่นี่',
    masked: 'เจ้าหน้าที่ที่ยังไม่รับเรื่องเห็นอย่างนี้: ข้อมูลอ่อนไหวถูกปิด',
    open: 'ผู้รับเรื่องเห็นอย่างนี้',
  },
  en: {
    none: 'There is no sample yet',
    hint: 'Fill it in as a citizen first; then officers see those answers here.',
    masked: 'Officers see this before they take the case: what is sensitive is masked',
    open: 'Who took the case sees this',
  },
});

interface OfficerViewProps {
  readonly definition: ServiceDefinition;
  readonly engine: FormEngine;
  /** Before the case is taken. */
  readonly masked: boolean;
}

/** The answers of the newest sample as officers see them. */
export function OfficerView({ definition, engine, masked }: OfficerViewProps) {
  const t = useMessages(messages);
  const council = useCouncil();
  const [today] = useState(() => bangkokDay(new Date()));
  const sample = useDraft().samples.accepted.at(-1);
  if (!council || !sample) return <EmptyState title={t.none}>{t.hint}</EmptyState>;
  const { answers } = engine.evaluate(sample.answers, {
    today,
    council: { villages: council.villages.map(({ number }) => number) },
    calendar: council,
  });
  return (
    <>
      <p className="soft">{masked ? t.masked : t.open}</p>
      <AnswerView
        form={definition.form}
        answers={masked ? maskAnswers(answers, definition) : answers}
        villages={council.villages}
      />
    </>
  );
}
