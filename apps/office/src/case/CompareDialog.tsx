import { answerLines } from '#ui/case';
import {
  Button,
  Dialog,
  ErrorState,
  Skeleton,
  classNames,
  createMessages,
  useLanguage,
  useMessages,
  useText,
} from '#ui/kit';
import { isWithin, patternOf } from '#core/fields';
import { formatThaiMoment } from '#core/thai';
import { isApiProblem } from '#ui/client';
import type { CaseView, RelatedCase, RelatedCases } from '#contracts/cases';
import { useCase } from './use-case.js';
import type { ActionDrafts } from './use-action-drafts.js';
import type { CaseMaterial } from './use-readings.js';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    title: (one: string, other: string) => `เทียบ ${one} กับ ${other}`,
    field: 'คำตอบ',
    applicant: 'ผู้ยื่น',
    received: 'ยื่นเมื่อ',
    state: 'สถานะ',
    same: 'ตรงกัน',
    differs: 'ต่างกัน',
    hidden: 'ปิดไว้ เทียบไม่ได้',
    result: 'เทียบ',
    none: '–',
    close: 'ปิด',
    merge: (number: string) => `รวมเรื่องนี้เข้ากับ ${number}`,
    loading: 'กำลังเปิดอีกเรื่อง',
    failed: 'เปิดอีกเรื่องไม่ได้',
    caption: 'คำตอบของทั้งสองเรื่อง',
  },
  en: {
    title: (one: string, other: string) => `${one} beside ${other}`,
    field: 'Answer',
    applicant: 'Applicant',
    received: 'Filed',
    state: 'State',
    same: 'Same',
    differs: 'Differs',
    hidden: 'Hidden: not compared',
    result: 'Compared',
    none: '–',
    close: 'Close',
    merge: (number: string) => `Join this case to ${number}`,
    loading: 'Opening the other case',
    failed: 'The other case can’t be opened',
    caption: 'Answers of both cases',
  },
});

interface Line {
  readonly id: string;
  readonly title: string;
  readonly one: string | null;
  readonly other: string | null;
  /** What is masked in one of them can’t be compared. */
  readonly hidden: boolean;
}

/** Whether an answer is masked in either case. */
const isHiddenIn =
  (...views: readonly CaseView[]) =>
  (pointer: string): boolean =>
    views.some(({ maskedFields }) => maskedFields.some((each) => isWithin(patternOf(pointer), each)));

const useLines = ({ service, council, view }: CaseMaterial, other: CaseView): readonly Line[] => {
  const { language } = useLanguage();
  const reading = { form: service.form, language, villages: council.villages };
  const ours = answerLines(view.answers, reading);
  const theirs = answerLines(other.answers, reading);
  const titles = new Map([...ours, ...theirs].map(({ pointer, title }) => [pointer, title]));
  const textOf = (lines: typeof ours, pointer: string) =>
    lines.find((line) => line.pointer === pointer)?.text ?? null;
  const isHidden = isHiddenIn(view, other);
  return [...titles].map(([pointer, title]) => ({
    id: pointer,
    hidden: isHidden(pointer),
    title,
    one: textOf(ours, pointer),
    other: textOf(theirs, pointer),
  }));
};

function Result({ line: { one, other, hidden } }: { readonly line: Line }) {
  const t = useMessages(messages);
  if (hidden) return <span className="soft">{t.hidden}</span>;
  return one === other ? t.same : <strong>{t.differs}</strong>;
}

function Comparison({ material, other }: { readonly material: CaseMaterial; readonly other: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const { language } = useLanguage();
  const facts = (of: CaseView) => [
    of.applicant,
    formatThaiMoment(of.receivedAt, language),
    text(of.stateTitle),
  ];
  const own = facts(material.view);
  const theirs = facts(other);
  const heading = [t.applicant, t.received, t.state].map((title, at) => ({
    id: title,
    title,
    hidden: title === t.applicant && (material.view.masked || other.masked),
    one: own[at] ?? null,
    other: theirs[at] ?? null,
  }));
  const lines = [...heading, ...useLines(material, other)];
  const { view } = material;
  const heads = [view, other];
  return (
    <PlainTable className="compared">
      <caption className="visually-hidden">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          {heads.map(({ id, receiptNumber }) => (
            <th key={id} scope="col">
              {receiptNumber}
            </th>
          ))}
          <th scope="col">{t.result}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className={classNames(!line.hidden && line.one !== line.other && 'differs')}>
            <th scope="row">{line.title}</th>
            <td>{line.one ?? t.none}</td>
            <td>{line.other ?? t.none}</td>
            <td>
              <Result line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

interface CompareDialogProps {
  readonly material: CaseMaterial;
  readonly other: RelatedCase;
  readonly mergeAction: RelatedCases['mergeAction'];
  readonly drafts: ActionDrafts;
  readonly onClose: () => void;
}

/** Two cases side by side; from here the one can be joined to the other. */
export function CompareDialog({ material, other, mergeAction, drafts, onClose }: CompareDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const found = useCase(other.id);
  const { view } = material;
  const action = mergeAction && view.actions.find(({ id, allowed }) => id === mergeAction.id && allowed);
  const merge = () => {
    if (!action || !mergeAction) return;
    drafts.setAnswers(action.id, { [mergeAction.field.slice(1)]: other.receiptNumber });
    drafts.setOpen(action);
    onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t.title(view.receiptNumber, other.receiptNumber)}
      actions={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          {action && (
            <Button tone="primary" onClick={merge}>
              {t.merge(other.receiptNumber)}
            </Button>
          )}
        </>
      }
    >
      {found.isPending && <Skeleton label={t.loading} lines={8} />}
      {found.isError && (
        <ErrorState title={t.failed} onRetry={() => void found.refetch()}>
          {isApiProblem(found.error) && text(found.error.text)}
        </ErrorState>
      )}
      {found.data && <Comparison material={material} other={found.data} />}
    </Dialog>
  );
}
