import { Card, createMessages, useMessages } from '#ui/kit';
import emblem from '../emblem.svg';
import { DisplayControls } from '../shell/DisplayControls.js';
import { useCouncilName } from '../shell/use-council.js';
import { usePageTitle } from '../shell/page-title.js';
import { SignInForm } from './SignInForm.js';

const messages = createMessages({
  th: {
    title: 'เข้าสู่ระบบเจ้าหน้าที่',
    hint: 'สำหรับเจ้าหน้าที่ที่รับเรื่องและดำเนินการคำขอของประชาชน',
    portal: 'ไปหน้าบริการประชาชน',
  },
  en: {
    title: 'Sign in as an officer',
    hint: 'For officers who take and work on citizens’ requests',
    portal: 'Go to the citizens’ page',
  },
});

export function SignInPage() {
  const t = useMessages(messages);
  const council = useCouncilName();
  usePageTitle(t.title);
  return (
    <main className="sign-in">
      <Card className="sign-in-card stack">
        <div className="sign-in-brand">
          <img src={emblem} alt="" width="48" height="48" />
          <div>
            <p className="small soft">{council}</p>
            <h1>{t.title}</h1>
          </div>
        </div>
        <p className="soft">{t.hint}</p>
        <SignInForm />
      </Card>
      <div className="sign-in-foot">
        <a href="/">{t.portal}</a>
        <DisplayControls />
      </div>
    </main>
  );
}
