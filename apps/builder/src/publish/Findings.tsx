import { Link } from 'wouter';
import { taskOf, tasks } from '#core/authoring';
import type { CheckProblem } from '#contracts/admin';
import { Notice, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../draft/use-draft.js';
import { taskWords } from '../tasks/task-words.js';
import { placeWords } from '../words/place-words.js';

const messages = createMessages({
  th: {
    clean: 'ตรวจแล้ว ไม่มีสิ่งที่ต้องแก้ พร้อมเผยแพร่',
    errors: (count: number) => `ต้องแก้ ${count} แห่งก่อนเผยแพร่`,
    warnings: (count: number) => `ควรดู ${count} แห่ง เผยแพร่ได้`,
    rehearsed: (samples: number, journeys: number) =>
      `ซ้อมด้วยตัวอย่างคำตอบ ${samples} ชุด และเส้นทางเรื่อง ${journeys} เส้น`,
  },
  en: {
    clean: 'Checked: nothing to mend, ready to publish',
    errors: (count: number) => `${count} to mend before publishing`,
    warnings: (count: number) => `${count} to look at; it can be published`,
    rehearsed: (samples: number, journeys: number) =>
      `Rehearsed with ${samples} samples and ${journeys} journeys`,
  },
});

export const isError = ({ severity }: CheckProblem): boolean => severity !== 'warning';

function Rehearsed() {
  const t = useMessages(messages);
  const { samples, journeys } = useDraft();
  return (
    <p className="soft">{t.rehearsed(samples.accepted.length + samples.refused.length, journeys.length)}</p>
  );
}

/** All that a check says, by task; each leads to the place where it is mended. */
export function Findings({ problems }: { readonly problems: readonly CheckProblem[] }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const errors = problems.filter(isError).length;
  if (problems.length === 0)
    return (
      <Notice tone="success" title={t.clean}>
        <Rehearsed />
      </Notice>
    );
  return (
    <Notice
      tone={errors > 0 ? 'warning' : 'info'}
      title={errors > 0 ? t.errors(errors) : t.warnings(problems.length)}
    >
      {errors === 0 && <Rehearsed />}
      {tasks.map((task) => {
        const own = problems.filter(({ path }) => taskOf(path) === task);
        return (
          own.length > 0 && (
            <section key={task} className="findings">
              <h3>{text(taskWords[task].title)}</h3>
              <ul>
                {own.map(({ path, code, message }) => (
                  <li key={code + path + message.en}>
                    <Link href={`/${task}?at=${encodeURIComponent(path)}`}>
                      {text(placeWords(draft, isProof(path) ? path : `/definition${path}`))}
                    </Link>{' '}
                    {text(message)}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Notice>
  );
}

const isProof = (path: string): boolean => path.startsWith('/samples') || path.startsWith('/journeys');
