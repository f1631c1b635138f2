import { useState } from 'react';
import { CircleCheck, CircleSlash } from 'lucide-react';
import { Link } from 'wouter';
import { EmptyState, LinkButton, useMessages } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { Missing } from '../app/Missing.js';
import { usePageTitle } from '../app/use-page-title.js';
import { OpenQuestion } from './OpenQuestion.js';
import { questionMessages } from './messages.js';
import { useQuestion } from './use-question.js';

type Ending = 'sent' | 'answered' | 'ended';

const icons = { sent: CircleCheck, answered: CircleCheck, ended: CircleSlash } as const;

/** Nothing is left to do with the code. */
function Over({ as }: { readonly as: Ending }) {
  const t = useMessages(questionMessages);
  const home = (
    <LinkButton component={Link} href="/">
      {t.home}
    </LinkButton>
  );
  usePageTitle(t[as]);
  return (
    <EmptyState level={1} icon={icons[as]} title={t[as]} action={home}>
      <p>{t[`${as}Help`]}</p>
    </EmptyState>
  );
}

function Unknown() {
  const t = useMessages(questionMessages);
  const again = (
    <LinkButton component={Link} tone="primary" href="/questions">
      {t.again}
    </LinkButton>
  );
  return <Missing title={t.unknown} help={t.unknownHelp} action={again} />;
}

/** What a third party is asked, for whoever holds the code. */
export function QuestionPage({ code }: { readonly code: string }) {
  const found = useQuestion(code);
  const [isSent, setSent] = useState(false);
  return (
    <div className="column page-body">
      {isSent ? (
        <Over as="sent" />
      ) : (
        <Loaded from={found} lines={7} level={1} missing={<Unknown />}>
          {(question) =>
            question.state === 'answered' || question.state === 'ended' ? (
              <Over as={question.state} />
            ) : (
              <OpenQuestion {...{ code, question }} onSent={() => setSent(true)} onOvertaken={found.retry} />
            )
          }
        </Loaded>
      )}
    </div>
  );
}
