import { useCallback, useMemo, useState } from 'react';
import { Eye, Flag, Lock, Undo2 } from 'lucide-react';
import { isWithin, patternOf, pointerNames } from '#core/fields';
import type { Answers } from '#core/form';
import { AnswerView, putAt, type AnswerNode } from '#ui/form';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { CaseView } from '#contracts/cases';
import { isCorrectable } from '../correction/correctable.js';
import { CorrectionSummary } from '../correction/CorrectionSummary.js';
import { FeeLines } from './FeeLines.js';
import { RevealDialog } from './RevealDialog.js';
import type { Reason } from './reveal-reasons.js';
import { useRevealed, type Revealed } from './use-revealed.js';

const messages = createMessages({
  th: {
    masked: 'ข้อมูลส่วนบุคคลถูกปิดไว้',
    take: 'รับเรื่องเพื่อดูข้อมูลเต็ม',
    reveal: 'เปิดดู',
    revealLabel: (field: string) => `เปิดดู «${field}»`,
    mark: 'ต้องแก้',
    unmark: 'ไม่ต้องแก้',
    markLabel: (field: string) => `ต้องแก้ «${field}»`,
    unmarkLabel: (field: string) => `ไม่ต้องแก้ «${field}»`,
  },
  en: {
    masked: 'Personal data is hidden',
    take: 'Take the case to see all of it',
    reveal: 'Show',
    revealLabel: (field: string) => `Show “${field}”`,
    mark: 'Must be corrected',
    unmark: 'Leave it',
    markLabel: (field: string) => `“${field}” must be corrected`,
    unmarkLabel: (field: string) => `“${field}” needs no correction`,
  },
});

/** Lets answers be marked as wrong while a correction is being asked for. */
export interface AnswerMarks {
  readonly marked: ReadonlySet<string>;
  readonly onToggle: (pointer: string) => void;
}

export interface AnswerPanelProps {
  readonly view: CaseView;
  /** The version that the case began with. */
  readonly service: ServiceDetail;
  readonly villages: CouncilPublic['villages'];
  readonly marks?: AnswerMarks;
  /** Asks for one masked answer, for a reason; left out where nothing is revealed. */
  readonly onReveal?: (pointer: string, reason: Reason) => Promise<unknown>;
}

function RevealButton({
  node,
  onChoose,
}: {
  readonly node: AnswerNode;
  readonly onChoose: (node: AnswerNode) => void;
}) {
  const t = useMessages(messages);
  return (
    <Button
      size="small"
      tone="quiet"
      icon={<Icon of={Eye} />}
      aria-label={t.revealLabel(node.title)}
      onClick={() => onChoose(node)}
    >
      {t.reveal}
    </Button>
  );
}

/** The answers with those that were revealed in their places. */
const withRevealed = (answers: Answers, revealed: Revealed): Answers =>
  [...revealed].reduce<Answers>(
    (all, [pointer, value]) =>
      putAt(
        all,
        pointerNames(pointer).map((name) => (/^\d+$/.test(name) ? Number(name) : name)),
        value,
      ) as Answers,
    answers,
  );

function MarkButton({ node, marks }: { readonly node: AnswerNode; readonly marks: AnswerMarks }) {
  const t = useMessages(messages);
  const marked = marks.marked.has(node.pointer);
  return (
    <Button
      size="small"
      tone={marked ? 'danger' : 'quiet'}
      icon={<Icon of={marked ? Undo2 : Flag} />}
      aria-label={marked ? t.unmarkLabel(node.title) : t.markLabel(node.title)}
      onClick={() => marks.onToggle(node.pointer)}
    >
      {marked ? t.unmark : t.mark}
    </Button>
  );
}

/** The application as it was filed, by page and section: masked until taken, with what was corrected since. */
export function AnswerPanel({ view, service, villages, marks, onReveal }: AnswerPanelProps) {
  const t = useMessages(messages);
  const correctable = useMemo(() => isCorrectable(service.form), [service.form]);
  const { revealed, show } = useRevealed();
  const [chosen, setChosen] = useState<AnswerNode | null>(null);
  const { correction, canReveal, maskedFields } = view;
  const isMasked = useCallback(
    ({ kind, pointer }: AnswerNode) =>
      kind === 'value' && maskedFields.some((each) => isWithin(patternOf(pointer), each)),
    [maskedFields],
  );
  const action = useCallback(
    (node: AnswerNode) => {
      if (marks) return correctable(node.pointer) && <MarkButton node={node} marks={marks} />;
      if (!isMasked(node) || revealed.has(node.pointer)) return null;
      return <RevealButton node={node} onChoose={setChosen} />;
    },
    [marks, correctable, isMasked, revealed],
  );
  const reveals = canReveal && onReveal !== undefined;
  const answers = useMemo(() => withRevealed(view.answers, revealed), [view.answers, revealed]);
  return (
    <div className="stack">
      {view.masked && (
        <p className="masked-note">
          <Icon of={Lock} />
          <strong>{t.masked}</strong> {t.take}
        </p>
      )}
      {correction && (
        <CorrectionSummary view={view} correction={correction} service={service} villages={villages} />
      )}
      <AnswerView
        form={service.form}
        answers={answers}
        villages={villages}
        defects={correction?.defects}
        changed={correction?.changed}
        answerAction={marks || reveals ? action : undefined}
      />
      <FeeLines fees={view.fees} />
      {chosen && onReveal && (
        <RevealDialog
          title={chosen.title}
          onClose={() => setChosen(null)}
          onReveal={async (reason) => show(chosen.pointer, await onReveal(chosen.pointer, reason))}
        />
      )}
    </div>
  );
}
