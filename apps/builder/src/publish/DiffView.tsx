import type { DiffReport } from '#contracts/admin';
import { taskOf, tasks } from '#core/authoring';
import { ErrorState, Notice, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { taskWords } from '../tasks/task-words.js';
import { useDiff } from './use-publication.js';

const messages = createMessages({
  th: {
    reading: 'กำลังเทียบ',
    failed: 'เทียบไม่ได้',
    same: 'ไม่มีอะไรต่างกัน',
    breaks: 'สิ่งที่จะกระทบของเดิม',
    count: (count: number) => `ต่างกัน ${count} แห่ง`,
  },
  en: {
    reading: 'Comparing',
    failed: 'They can’t be compared',
    same: 'Nothing differs',
    breaks: 'What it does to what is there',
    count: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  },
});

const signs = { added: '+', removed: '−', renamed: '≈', moved: '↕', changed: '•' } as const;

function Changes({ changes }: Pick<DiffReport, 'changes'>) {
  const text = useText();
  return (
    <ul className="diff-list">
      {changes.map(({ kind, sort, name, words, facts }) => (
        <li key={`${kind} ${sort} ${name}`} data-kind={kind}>
          <span className="diff-sign" aria-hidden="true">
            {signs[kind]}
          </span>
          <div>
            {text(words)}
            {facts.length > 0 && (
              <ul className="diff-facts small soft">
                {facts.map((fact) => (
                  <li key={fact.key}>{text(fact.words)}</li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Breaks({ breaks }: Pick<DiffReport, 'breaks'>) {
  const t = useMessages(messages);
  const text = useText();
  if (breaks.length === 0) return null;
  return (
    <Notice tone="warning" title={t.breaks}>
      <ul>
        {breaks.map(({ code, path, words }) => (
          <li key={code + path + words.en}>{text(words)}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface DiffViewProps {
  /** A version’s number, `live` or `draft`. */
  readonly from: string;
  readonly to: string;
}

/** What differs between two editions, task by task and in words. */
export function DiffView({ from, to }: DiffViewProps) {
  const t = useMessages(messages);
  const text = useText();
  const diff = useDiff(from, to);
  if (diff.isPending) return <Skeleton label={t.reading} lines={3} />;
  if (diff.isError)
    return (
      <ErrorState title={t.failed} onRetry={() => void diff.refetch()}>
        {isApiProblem(diff.error) && text(diff.error.text)}
      </ErrorState>
    );
  const { changes, breaks } = diff.data;
  if (changes.length === 0) return <p className="soft">{t.same}</p>;
  return (
    <div className="stack-tight diff">
      <p className="soft">{t.count(changes.length)}</p>
      <Breaks breaks={breaks} />
      {tasks.map((task) => {
        const own = changes.filter(({ path }) => taskOf(path) === task);
        return (
          own.length > 0 && (
            <section key={task}>
              <h3>{text(taskWords[task].title)}</h3>
              <Changes changes={own} />
            </section>
          )
        );
      })}
    </div>
  );
}
