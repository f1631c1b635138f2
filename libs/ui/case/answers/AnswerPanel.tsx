import { useCallback, useMemo } from 'react';
import { Flag, Lock, Undo2 } from 'lucide-react';
import { AnswerView, type AnswerNode } from '#ui/form';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { CaseView } from '#contracts/cases';
import { isCorrectable } from '../correction/correctable.js';
import { CorrectionSummary } from '../correction/CorrectionSummary.js';
import { FeeLines } from './FeeLines.js';

const messages = createMessages({
  th: {
    masked: 'ข้อมูลส่วนบุคคลถูกปิดไว้',
    take: 'รับเรื่องเพื่อดูข้อมูลเต็ม',
    mark: 'ต้องแก้',
    unmark: 'ไม่ต้องแก้',
    markLabel: (field: string) => `ต้องแก้ «${field}»`,
    unmarkLabel: (field: string) => `ไม่ต้องแก้ «${field}»`,
  },
  en: {
    masked: 'Personal data is hidden',
    take: 'Take the case to see all of it',
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
}

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
export function AnswerPanel({ view, service, villages, marks }: AnswerPanelProps) {
  const t = useMessages(messages);
  const correctable = useMemo(() => isCorrectable(service.form), [service.form]);
  const action = useCallback(
    (node: AnswerNode) => marks && correctable(node.pointer) && <MarkButton node={node} marks={marks} />,
    [marks, correctable],
  );
  const { correction } = view;
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
        answers={view.answers}
        villages={villages}
        defects={correction?.defects}
        changed={correction?.changed}
        answerAction={marks && action}
      />
      <FeeLines fees={view.fees} />
    </div>
  );
}
