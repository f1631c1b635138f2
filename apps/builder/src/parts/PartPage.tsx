import type { ReactNode } from 'react';
import type { Task } from '#core/authoring';
import { useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { RefusalNotice } from '../draft/RefusalNotice.js';
import { TaskProblems } from '../tasks/TaskProblems.js';
import { taskWords } from '../tasks/task-words.js';

interface PartPageProps {
  readonly task: Task;
  readonly children: ReactNode;
}

/** The page of one task: what it is, what is left to mend, and the editor. */
export function PartPage({ task, children }: PartPageProps) {
  const text = useText();
  const { title, about } = taskWords[task];
  usePageTitle(text(title));
  return (
    <>
      <DraftBar />
      <div className="builder-page stack">
        <div>
          <h1>{text(title)}</h1>
          <p className="soft">{text(about)}</p>
        </div>
        <RefusalNotice />
        <TaskProblems task={task} />
        {children}
      </div>
    </>
  );
}
