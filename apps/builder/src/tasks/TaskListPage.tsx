import { Link } from 'wouter';
import { CircleCheck, CircleDashed, CircleAlert } from 'lucide-react';
import { listTasks, type TaskState, type TaskStatus } from '#core/authoring';
import { Badge, Icon, LinkButton, createMessages, useMessages, useText, type IconComponent } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDraft } from '../draft/use-draft.js';
import { useProblems } from '../draft/use-problems.js';
import { taskWords } from './task-words.js';

const messages = createMessages({
  th: {
    hint: 'ทำทีละเรื่อง เรียงจากบนลงล่าง กลับมาแก้ได้เสมอ ประชาชนยังไม่เห็นจนกว่าจะเผยแพร่',
    tasks: 'สิ่งที่ต้องทำ',
    done: 'เรียบร้อย',
    'to-do': 'ต้องทำต่อ',
    empty: 'ยังไม่มี (ไม่บังคับ)',
    publish: 'ตรวจและเผยแพร่',
    json: 'มุมมอง JSON (ผู้เชี่ยวชาญ)',
    problems: (count: number) => `ต้องแก้ ${count} แห่ง`,
    warnings: (count: number) => `ควรดู ${count} แห่ง`,
  },
  en: {
    hint: 'One thing at a time, from top to bottom. You can always come back. Citizens see nothing until you publish.',
    tasks: 'What there is to do',
    done: 'Done',
    'to-do': 'To do',
    empty: 'None yet (optional)',
    publish: 'Check and publish',
    json: 'JSON view (experts)',
    problems: (count: number) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
    warnings: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  },
});

const pictures: Readonly<Record<TaskStatus, IconComponent>> = {
  done: CircleCheck,
  'to-do': CircleAlert,
  empty: CircleDashed,
};

const tones = { done: 'success', 'to-do': 'warning', empty: 'neutral' } as const;

function TaskRow({ task, status, problems }: TaskState) {
  const t = useMessages(messages);
  const text = useText();
  const { title, about } = taskWords[task];
  const errors = problems.filter(({ severity }) => severity !== 'warning').length;
  return (
    <li className="task-row">
      <Icon of={pictures[status]} className={`task-icon task-${status}`} />
      <div className="task-words">
        <Link href={`/${task}`} className="task-link">
          {text(title)}
        </Link>
        <p className="small soft">{text(about)}</p>
      </div>
      <div className="task-state">
        {errors > 0 && <span className="small">{t.problems(errors)}</span>}
        {errors === 0 && problems.length > 0 && (
          <span className="small soft">{t.warnings(problems.length)}</span>
        )}
        <Badge tone={tones[status]}>{t[status]}</Badge>
      </div>
    </li>
  );
}

/** Where a service begins and ends: what there is to do, how far each part is. */
export function TaskListPage() {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const problems = useProblems();
  usePageTitle(text(draft.definition.title));
  return (
    <>
      <DraftBar />
      <div className="builder-page">
        <h1>{text(draft.definition.title)}</h1>
        <p className="soft">{t.hint}</p>
        <h2 className="visually-hidden">{t.tasks}</h2>
        <ol className="plain-list task-list">
          {listTasks(draft, problems).map((state) => (
            <TaskRow key={state.task} {...state} />
          ))}
        </ol>
        <LinkButton tone="primary" component={Link} href="/publish">
          {t.publish}
        </LinkButton>{' '}
        <LinkButton tone="quiet" component={Link} href="/json">
          {t.json}
        </LinkButton>
      </div>
    </>
  );
}
