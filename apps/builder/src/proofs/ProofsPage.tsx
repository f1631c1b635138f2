import { useState } from 'react';
import { Link } from 'wouter';
import { Play, Wand2 } from 'lucide-react';
import { makeSamples } from '#core/authoring';
import type { Problem } from '#core/result';
import { bangkokDay } from '#core/thai';
import {
  Button,
  EmptyState,
  Icon,
  LinkButton,
  Notice,
  createMessages,
  useAnnounce,
  useMessages,
  useText,
} from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { PartPage } from '../parts/PartPage.js';
import { usePublished, type Published } from '../preview/use-published.js';
import { useWorkflow } from '../workflow/use-workflow.js';
import { placeWords } from '../words/place-words.js';
import { JourneySteps } from './JourneySteps.js';
import { ProofList } from './ProofList.js';
import { Simulator } from './Simulator.js';
import { useOutcomes } from './use-outcomes.js';
import { useRehearsalOptions } from './use-rehearsal-options.js';

const messages = createMessages({
  th: {
    accepted: 'คำตอบที่ต้องรับ',
    refused: 'คำตอบที่ต้องไม่รับ',
    journeys: 'เส้นทางเรื่อง',
    none: 'ยังไม่มีตัวอย่าง',
    try: 'ลองกรอกเพื่อเก็บตัวอย่าง',
    make: 'สร้างตัวอย่างให้',
    made: (accepted: number, refused: number) => `สร้างตัวอย่างที่ต้องรับ ${accepted} ชุด ที่ต้องไม่รับ ${refused} ชุด`,
    cannotMake: 'สร้างตัวอย่างให้ไม่ได้ โปรดลองกรอกเอง',
    play: 'เล่นเรื่องใหม่',
    needSample: 'สร้างตัวอย่างหรือลองกรอกก่อนหนึ่งครั้ง แล้วจึงเล่นเรื่องได้',
    needValid: 'แก้สิ่งที่ต้องแก้ก่อน แล้วจึงเล่นเรื่องได้',
    noJourneys: 'ยังไม่มีเส้นทางเรื่อง เล่นเป็นประชาชนและเจ้าหน้าที่ แล้วบันทึกไว้ทดสอบ',
    untried: 'ยังไม่มีเส้นทางใดผ่าน',
  },
  en: {
    accepted: 'Answers that must be accepted',
    refused: 'Answers that must be refused',
    journeys: 'Journeys',
    none: 'No samples yet',
    try: 'Fill the form in to keep a sample',
    make: 'Make samples for me',
    made: (accepted: number, refused: number) =>
      `Made ${accepted} samples to accept and ${refused} to refuse`,
    cannotMake: 'No samples could be made up. Please fill the form in.',
    play: 'Play a case',
    needSample: 'Make samples or fill the form in once, then a case can be played',
    needValid: 'Mend what is to mend first, then a case can be played',
    noJourneys: 'No journeys yet. Play citizen and officers, and keep the play as a test.',
    untried: 'No journey comes by',
  },
});

/** Puts made-up samples beside those that are there, as one step that can be taken back. */
const useMaking = (published: Published | undefined) => {
  const t = useMessages(messages);
  const announce = useAnnounce();
  const dispatch = useDispatch();
  const { samples } = useDraft();
  const { villages, calendar } = useRehearsalOptions();
  return () => {
    if (!published) return;
    const made = makeSamples({
      ...published,
      context: { today: bangkokDay(new Date()), council: { villages }, ...(calendar && { calendar }) },
    });
    const fresh = (kind: 'accepted' | 'refused') =>
      made[kind].filter(({ title }) => samples[kind].every((one) => one.title !== title));
    const [accepted, refused] = [fresh('accepted'), fresh('refused')];
    if (accepted.length + refused.length === 0) return announce(t.cannotMake);
    const value = {
      accepted: [...samples.accepted, ...accepted],
      refused: [...samples.refused, ...refused],
    };
    if (dispatch({ type: 'set', path: '/samples', value }).ok)
      announce(t.made(accepted.length, refused.length));
    return undefined;
  };
};

/** States and actions that no journey comes by. */
function Untried({ outcomes }: { readonly outcomes: readonly Problem[] | null }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const places = (outcomes ?? []).filter(({ pointer = '' }) => pointer.startsWith('/workflow/'));
  if (places.length === 0 || draft.journeys.length === 0) return null;
  return (
    <Notice tone="info" title={t.untried}>
      <p>{places.map(({ pointer = '' }) => text(placeWords(draft, `/definition${pointer}`))).join(' · ')}</p>
    </Notice>
  );
}

/** Samples and journeys: what proves that the service does what it should. */
export default function ProofsPage() {
  const t = useMessages(messages);
  const workflow = useWorkflow();
  const { samples, journeys } = useDraft();
  const published = usePublished();
  const outcomes = useOutcomes(published);
  const make = useMaking(published.ok ? published.value : undefined);
  const [playing, setPlaying] = useState(false);
  const [first] = samples.accepted;
  return (
    <PartPage task="proofs">
      <section className="stack">
        <h2>{t.accepted}</h2>
        {!first && <EmptyState title={t.none} />}
        <ProofList
          list="/samples/accepted"
          titles={samples.accepted.map(({ title }) => title)}
          outcomes={outcomes}
        />
        <div className="property-tools">
          <Button
            tone={first ? 'secondary' : 'primary'}
            icon={<Icon of={Wand2} />}
            disabled={!published.ok}
            onClick={make}
          >
            {t.make}
          </Button>
          <LinkButton component={Link} href="/preview">
            {t.try}
          </LinkButton>
        </div>
      </section>
      <section className="stack">
        <h2>{t.refused}</h2>
        <ProofList
          list="/samples/refused"
          titles={samples.refused.map(({ title }) => title)}
          outcomes={outcomes}
        />
      </section>
      <section className="stack">
        <h2>{t.journeys}</h2>
        {journeys.length === 0 && (
          <p className="soft">{first ? (published.ok ? t.noJourneys : t.needValid) : t.needSample}</p>
        )}
        <ProofList
          list="/journeys"
          titles={journeys.map(({ title }) => title)}
          outcomes={outcomes}
          renderDetails={(index) => (
            <JourneySteps
              journey={journeys[index]!}
              path={`/journeys/${index}`}
              workflow={workflow}
              outcomes={outcomes}
            />
          )}
        />
        <Untried outcomes={outcomes} />
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
