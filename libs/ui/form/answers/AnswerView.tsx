import { createContext, use, useMemo, type ReactNode } from 'react';
import { MessageSquareWarning, PencilLine } from 'lucide-react';
import type { CouncilPublic } from '#contracts/catalog';
import { localiseForm, type Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import { Badge, Icon, classNames, useLanguage, useMessages } from '#ui/kit';
import { isPoint } from '../map/inside-boundary.js';
import { isLine } from '../map/line-length.js';
import { LineView } from '../map/LineView.js';
import { PointView } from '../map/PointView.js';
import { useAreasOf } from '../areas/use-areas-of.js';
import { formMessages } from '../messages.js';
import { byPointer, type FieldMessage } from '../model/error-schema.js';
import { answerPages, type AnswerNode, type AnswerPage } from './answer-tree.js';

type Area = Pick<CouncilPublic, 'boundary' | 'centre'>;

interface Marks {
  readonly area?: Area;
  readonly defects: ReadonlyMap<string, readonly string[]>;
  readonly changed: ReadonlySet<string>;
  readonly actionOf?: (node: AnswerNode) => ReactNode;
}

const MarksContext = createContext<Marks>({ defects: new Map(), changed: new Set() });

export interface AnswerViewProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly villages: CouncilPublic['villages'];
  /** The council's area: points are then shown on its map. */
  readonly area?: Area;
  /** Pointers of visible fields; unanswered ones are then listed as such. */
  readonly visible?: ReadonlySet<string>;
  /** What an officer asked to have corrected. */
  readonly defects?: readonly FieldMessage[];
  /** Pointers that the applicant has changed since. */
  readonly changed?: readonly string[];
  /** Something beside the heading of a page, e.g. a link back to it. */
  readonly pageAction?: (page: AnswerPage) => ReactNode;
  /** Something beside an answer, e.g. a box to mark it as wrong. */
  readonly answerAction?: (node: AnswerNode) => ReactNode;
  readonly headingLevel?: 2 | 3;
}

const none: readonly never[] = [];

/** Answers to read, by page and section. */
export function AnswerView(props: AnswerViewProps) {
  const {
    form,
    answers,
    villages,
    visible,
    defects = none,
    changed = none,
    pageAction,
    answerAction,
    headingLevel = 2,
  } = props;
  const { area } = props;
  const { language } = useLanguage();
  const areas = useAreasOf(form);
  const pages = useMemo(
    () => answerPages({ form: localiseForm(form, language), answers, language, villages, areas, visible }),
    [form, answers, language, villages, areas, visible],
  );
  const marks = useMemo(
    () => ({ area, defects: byPointer(defects), changed: new Set(changed), actionOf: answerAction }),
    [area, defects, changed, answerAction],
  );
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <MarksContext value={marks}>
      {pages.map((page) => (
        <section key={page.id} className="answer-page">
          {page.title && (
            <div className="spread">
              <Heading>{page.title}</Heading>
              {pageAction?.(page)}
            </div>
          )}
          {page.sections.map((section) => (
            <div key={section.id} className="answer-section">
              {section.title && section.title !== page.title && (
                <p className="answer-section-title">{section.title}</p>
              )}
              <Nodes nodes={section.nodes} />
            </div>
          ))}
        </section>
      ))}
    </MarksContext>
  );
}

function Nodes({ nodes }: { readonly nodes: readonly AnswerNode[] }) {
  return (
    <dl className="answers">
      {nodes.map((node) => (
        <NodeView key={node.pointer} node={node} />
      ))}
    </dl>
  );
}

function NodeView({ node }: { readonly node: AnswerNode }) {
  const t = useMessages(formMessages);
  if (node.kind === 'value') return <Answer node={node} />;
  if (node.kind === 'group') {
    return (
      <div className="answer-group">
        <dt>{node.title}</dt>
        <dd>
          <Marked node={node} />
          <Nodes nodes={node.nodes} />
        </dd>
      </div>
    );
  }
  return (
    <div className="answer-group">
      <dt>{node.title}</dt>
      <dd>
        <Marked node={node} />
        {node.rows.length === 0 && <span className="soft">{t.notAnswered}</span>}
        <ol className="plain-list answer-rows">
          {node.rows.map((row, index) => (
            <li key={row[0]?.pointer ?? index}>
              <p className="answer-row-name">{t.rowName(node.rowName, index + 1)}</p>
              <Nodes nodes={row} />
            </li>
          ))}
        </ol>
      </dd>
    </div>
  );
}

function Answer({ node }: { readonly node: Extract<AnswerNode, { kind: 'value' }> }) {
  const t = useMessages(formMessages);
  const { area, changed, actionOf } = use(MarksContext);
  const isChanged = changed.has(node.pointer);
  return (
    <div className={classNames('answer', isChanged && 'answer-changed')}>
      <dt>{node.title}</dt>
      <dd>
        {node.text ?? <span className="soft">{t.notAnswered}</span>}
        {area && isPoint(node.value) && <PointView point={node.value} {...area} />}
        {area && isLine(node.value) && <LineView points={node.value} {...area} />}
        <Marked node={node} />
      </dd>
      {actionOf && <dd className="answer-action">{actionOf(node)}</dd>}
    </div>
  );
}

/** «แก้แล้ว» and what an officer asked for. */
function Marked({ node }: { readonly node: AnswerNode }) {
  const t = useMessages(formMessages);
  const { defects, changed } = use(MarksContext);
  const asked = defects.get(node.pointer);
  return (
    <>
      {changed.has(node.pointer) && (
        <Badge tone="info" icon={PencilLine}>
          {t.changed}
        </Badge>
      )}
      {asked && (
        <p className="field-warning">
          <Icon of={MessageSquareWarning} />
          <span>{asked.join(' ')}</span>
        </p>
      )}
    </>
  );
}
