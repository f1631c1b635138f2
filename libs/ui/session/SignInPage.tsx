import type { Text } from '#core/result';
import { Card, createMessages, useMessages, useText } from '#ui/kit';
import { Emblem } from './Emblem.js';
import { DisplayControls } from './DisplayControls.js';
import { useCouncilName } from './use-council.js';
import { usePageTitle } from './page-title.js';
import { SignInForm } from './SignInForm.js';

const messages = createMessages({
  th: {
    portal: 'ไปหน้าบริการประชาชน',
  },
  en: {
    portal: 'Go to the citizens’ page',
  },
});

/** What the sign-in page of an app says. */
export interface Welcome {
  readonly title: Text;
  readonly hint: Text;
}

export function SignInPage({ welcome }: { readonly welcome: Welcome }) {
  const t = useMessages(messages);
  const council = useCouncilName();
  const text = useText();
  usePageTitle(text(welcome.title));
  return (
    <main className="sign-in">
      <Card className="sign-in-card stack">
        <div className="sign-in-brand">
          <Emblem size={48} />
          <div>
            <p className="small soft">{council}</p>
            <h1>{text(welcome.title)}</h1>
          </div>
        </div>
        <p className="soft">{text(welcome.hint)}</p>
        <SignInForm />
      </Card>
      <div className="sign-in-foot">
        <a href="/">{t.portal}</a>
        <DisplayControls />
      </div>
    </main>
  );
}
