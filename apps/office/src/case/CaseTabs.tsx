import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { ActionAnswers, AnswerPanel, AttachmentGallery, Timeline } from '#ui/case';
import { PointView } from '#ui/form';
import { Tabs, createMessages, useMessages } from '#ui/kit';
import type { CaseView, TimelineEntry } from '#contracts/cases';
import { caseFileAddress } from './file-address.js';
import { MessagesTab } from './MessagesTab.js';
import { ProgressTab, hasProgress } from './ProgressTab.js';
import type { ActionDrafts } from './use-action-drafts.js';
import { useReveal } from './use-reveal.js';
import { usePoints, useTitles, type CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    label: 'ส่วนของเรื่อง',
    answers: 'คำขอ',
    papers: (count: number) => (count > 0 ? `เอกสาร (${count})` : 'เอกสาร'),
    map: 'แผนที่',
    progress: 'ผลและความเห็น',
    messages: 'ข้อความ',
    history: 'ประวัติ',
    noPapers: 'ไม่มีเอกสารแนบ',
    maskedPapers: 'รับเรื่องเพื่อดูเอกสาร',
  },
  en: {
    label: 'Parts of the case',
    answers: 'Application',
    papers: (count: number) => (count > 0 ? `Papers (${count})` : 'Papers'),
    map: 'Map',
    progress: 'Decision',
    messages: 'Messages',
    history: 'History',
    noPapers: 'Nothing is attached',
    maskedPapers: 'Take the case to see its papers',
  },
});

type TabId = 'answers' | 'papers' | 'map' | 'progress' | 'messages' | 'history';

/** The open tab is part of the address. */
const useTab = (): [TabId, (tab: TabId) => void] => {
  const [search, setSearch] = useSearchParams();
  const tab = (search.get('tab') ?? 'answers') as TabId;
  return [tab, (next) => setSearch(next === 'answers' ? {} : { tab: next }, { replace: true })];
};

const useMarks = ({ open, defects, setDefects }: ActionDrafts) => {
  const marked = useMemo(() => new Set(defects.map(({ pointer }) => pointer)), [defects]);
  if (!open?.asksDefects) return undefined;
  const onToggle = (pointer: string) =>
    setDefects(
      marked.has(pointer)
        ? defects.filter((defect) => defect.pointer !== pointer)
        : [...defects, { pointer, message: '' }],
    );
  return { marked, onToggle };
};

function Papers({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  if (view.masked) return <p className="soft">{t.maskedPapers}</p>;
  if (view.attachments.length === 0) return <p className="soft">{t.noPapers}</p>;
  return <AttachmentGallery groups={view.attachments} addressOf={caseFileAddress(view.id)} />;
}

function Spots({
  material,
  points,
}: {
  readonly material: CaseMaterial;
  readonly points: ReturnType<typeof usePoints>;
}) {
  const { boundary, centre } = material.council;
  return (
    <div className="stack">
      {points.map(({ pointer, title, point }) => (
        <section key={pointer} className="case-map stack-tight">
          <h2>{title}</h2>
          <PointView point={point} boundary={boundary} centre={centre} />
          <p className="soft">
            {point.lat.toFixed(6)}, {point.lng.toFixed(6)}
          </p>
        </section>
      ))}
    </div>
  );
}

interface CaseTabsProps {
  readonly material: CaseMaterial;
  readonly drafts: ActionDrafts;
}

/** The left two thirds: the application, its papers, its place, its history. */
export function CaseTabs({ material, drafts }: CaseTabsProps) {
  const t = useMessages(messages);
  const { view, service, council } = material;
  const [tab, setTab] = useTab();
  const points = usePoints(material);
  const titles = useTitles(material);
  const marks = useMarks(drafts);
  const files = view.attachments.reduce((count, group) => count + group.files.length, 0);
  const { villages } = council;
  const details = useCallback(
    (entry: TimelineEntry) => <ActionAnswers {...{ entry, villages, titles }} />,
    [villages, titles],
  );
  const onReveal = useReveal(view.id);
  const tabs = [
    {
      id: 'answers',
      title: t.answers,
      content: <AnswerPanel {...{ view, service, villages, marks, onReveal }} />,
    },
    { id: 'papers', title: t.papers(files), content: <Papers view={view} /> },
    ...(points.length > 0
      ? [{ id: 'map', title: t.map, content: <Spots {...{ material, points }} /> } as const]
      : []),
    ...(hasProgress(view.progress)
      ? [{ id: 'progress', title: t.progress, content: <ProgressTab material={material} /> } as const]
      : []),
    { id: 'messages', title: t.messages, content: <MessagesTab view={view} /> },
    { id: 'history', title: t.history, content: <Timeline entries={view.timeline} details={details} /> },
  ] as const;
  return (
    <div className="case-body">
      <Tabs label={t.label} tabs={tabs} current={tab} onChange={setTab} />
    </div>
  );
}
