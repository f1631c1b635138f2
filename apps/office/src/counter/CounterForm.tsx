import { useCallback, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { Receipt } from '#contracts/submissions';
import { carryAnswers, takeCarried } from '#ui/drafts';
import { ServiceForm, type Submission } from '#ui/form';
import { Disclosure, createMessages, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { CounterReceipt } from './CounterReceipt.js';
import { useFiling } from './use-filing.js';

const messages = createMessages({
  th: {
    back: 'เลือกบริการอื่น',
    check: 'ตรวจเอกสารตัวจริงจากผู้ยื่น',
    checkHelp: 'สแกนหรือถ่ายภาพเอกสารแล้วแนบในหน้าเอกสาร ถามและอ่านคำตอบทวนให้ผู้ยื่นฟังก่อนส่ง',
    file: 'รับเรื่องและออกเลข',
  },
  en: {
    back: 'Another service',
    check: 'Look at the originals',
    checkHelp:
      'Scan or photograph the papers and attach them. Read the answers back to the applicant before filing.',
    file: 'File and give a number',
  },
});

interface CounterFormProps {
  readonly service: ServiceDetail;
  readonly council: CouncilPublic;
}

/** The same form as the citizens’, filled by an officer for whoever stands before them. */
export function CounterForm({ service, council }: CounterFormProps) {
  const t = useMessages(messages);
  const text = useText();
  const [, go] = useLocation();
  const file = useFiling(service);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [step, setStep] = useState('');
  const [initial] = useState(() => ({ answers: takeCarried(service.code), files: {} }));
  usePageTitle([step, text(service.title)].filter(Boolean).join(' · '));
  const submit = useCallback(async (submission: Submission) => setReceipt(await file(submission)), [file]);
  const leaveTo = useCallback(
    (code: string, answers: Submission['answers']) => {
      carryAnswers(code, answers);
      go(`/counter/${code}`);
    },
    [go],
  );
  if (receipt) return <CounterReceipt service={service} receipt={receipt} />;
  return (
    <div className="counter-form">
      <div className="column stack-tight">
        <Link href="/counter">{t.back}</Link>
        <p>
          <strong>{text(service.title)}</strong>
        </p>
        <Disclosure summary={t.check}>
          <p>{t.checkHelp}</p>
        </Disclosure>
      </div>
      <ServiceForm
        {...{ service, council, initial }}
        draftKey={`counter ${service.code}@${service.version}`}
        submitLabel={t.file}
        onSubmit={submit}
        onStep={setStep}
        onLeaveTo={leaveTo}
      />
    </div>
  );
}
