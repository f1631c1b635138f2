import { useState } from 'react';
import { Link } from 'wouter';
import { Play, Wand2 } from 'lucide-react';
import { samplesWithoutAnswers } from '#core/authoring';
import { Button, EmptyState, Icon, LinkButton, createMessages, useMessages } from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { PartPage } from '../parts/PartPage.js';
import { usePublished } from '../preview/use-published.js';
import { ProofList } from './ProofList.js';
import { Simulator } from './Simulator.js';

const messages = createMessages({
  th: {
    accepted: 'คำตอบที่ต้องรับ',
    refused: 'คำตอบที่ต้องไม่รับ',
    journeys: 'เส้นทางเรื่อง',
    none: 'ยังไม่มีตัวอย่าง',
    try: 'ลองกรอกเพื่อเก็บตัวอย่าง',
    make: 'สร้างตัวอย่างที่ลืมตอบ',
    play: 'เล่นเรื่องใหม่',
    needSample: 'ลองกรอกก่อนหนึ่งครั้ง แล้วจึงเล่นเรื่องได้',
    needValid: 'แก้สิ่งที่ต้องแก้ก่อน แล้วจึงเล่นเรื่องได้',
    noJourneys: 'ยังไม่มีเส้นทางเรื่อง เล่นเป็นประชาชนและเจ้าหน้าที่ แล้วบันทึกไว้ทดสอบ',
  },
  en: {
    accepted: 'Answers that must be accepted',
    refused: 'Answers that must be refused',
    journeys: 'Journeys',
    none: 'No samples yet',
    try: 'Fill the form in to keep a sample',
    make: 'Make samples with a forgotten answer',
    play: 'Play a case',
    needSample: 'Fill the form in once, then a case can be played',
    needValid: 'Mend what is to mend first, then a case can be played',
    noJourneys: 'No journeys yet. Play citizen and officers, and keep the play as a test.',
  },
});

/** Samples and journeys: what proves that the service does what it should. */
export default function ProofsPage() {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const { samples, journeys } = useDraft();
  const published = usePublished();
  const [playing, setPlaying] = useState(false);
  const [first] = samples.accepted;
  const makeRefused = () => {
    if (!published.ok || !first) return;
    for (const item of samplesWithoutAnswers(published.value.definition, first))
      dispatch({ type: 'insert', list: '/samples/refused', item });
  };
  return (
    <PartPage task="proofs">
      <section className="stack">
        <h2>{t.accepted}</h2>
        {samples.accepted.length === 0 && <EmptyState title={t.none} />}
        <ProofList list="/samples/accepted" titles={samples.accepted.map(({ title }) => title)} />
        <div className="property-tools">
          <LinkButton tone={first ? 'secondary' : 'primary'} component={Link} href="/preview">
            {t.try}
          </LinkButton>
        </div>
      </section>
      <section className="stack">
        <h2>{t.refused}</h2>
        <ProofList list="/samples/refused" titles={samples.refused.map(({ title }) => title)} />
        {first && samples.refused.length === 0 && (
          <div>
            <Button icon={<Icon of={Wand2} />} disabled={!published.ok} onClick={makeRefused}>
              {t.make}
            </Button>
          </div>
        )}
      </section>
      <section className="stack">
        <h2>{t.journeys}</h2>
        {journeys.length === 0 && (
          <p className="soft">{first ? (published.ok ? t.noJourneys : t.needValid) : t.needSample}</p>
        )}
        <ProofList list="/journeys" titles={journeys.map(({ title }) => title)} />
        {playing && published.ok ? (
          <Simulator published={published.value} onDone={() => setPlaying(false)} />
        ) : (
          <div>
            <Button
              tone="primary"
              icon={<Icon of={Play} />}
              disabled={!first || !published.ok}
              onClick={() => setPlaying(true)}
            >
              {t.play}
            </Button>
          </div>
        )}
      </section>
    </PartPage>
  );
}
