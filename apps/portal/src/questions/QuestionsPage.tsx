import { useMessages } from '#ui/kit';
import { usePageTitle } from '../app/use-page-title.js';
import { CodeForm } from '../track/CodeForm.js';
import { questionMessages } from './messages.js';

/** A code leads to the question that its holder was asked. */
export function QuestionsPage() {
  const t = useMessages(questionMessages);
  usePageTitle(t.title);
  return (
    <div className="column page-body stack-loose">
      <h1>{t.title}</h1>
      <p className="lead">{t.intro}</p>
      <CodeForm
        label={t.code}
        empty={t.codeEmpty}
        act={t.open}
        isMain
        addressOf={(code) => `/questions/${code}`}
      />
    </div>
  );
}
