import { Suspense, lazy } from 'react';
import { Route, Switch } from 'wouter';
import {
  DisplayProvider,
  LanguageProvider,
  LiveRegion,
  Skeleton,
  useMessages,
  type ReaderSettings,
} from '#ui/kit';
import { ApplyPage } from '../apply/ApplyPage.js';
import { Shell } from '../shell/Shell.js';
import { NotFoundPage } from './NotFoundPage.js';
import { appMessages } from './messages.js';
import { pages } from './pages.js';

const HomePage = lazy(pages.home);
const ServicesPage = lazy(pages.services);
const ServicePage = lazy(pages.service);
const ReceiptPage = lazy(pages.receipt);
const TrackPage = lazy(pages.track);
const TrackingPage = lazy(pages.tracking);
const VerifyPage = lazy(pages.verify);
const NoticesPage = lazy(pages.notices);
const CorrectionPage = lazy(pages.correction);
const QuestionsPage = lazy(pages.questions);
const QuestionPage = lazy(pages.question);
const PreviewPage = lazy(pages.preview);

function Waiting() {
  const t = useMessages(appMessages);
  return (
    <div className="column page-body">
      <Skeleton label={t.loading} lines={6} />
    </div>
  );
}

function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/services" component={ServicesPage} />
        <Route path="/services/:code">{({ code }) => <ServicePage key={code} code={code} />}</Route>
        <Route path="/services/:code/apply">{({ code }) => <ApplyPage key={code} code={code} />}</Route>
        <Route path="/receipts/:code">{({ code }) => <ReceiptPage key={code} code={code} />}</Route>
        <Route path="/track" component={TrackPage} />
        <Route path="/track/:code">{({ code }) => <TrackingPage key={code} code={code} />}</Route>
        <Route path="/track/:code/correct">{({ code }) => <CorrectionPage key={code} code={code} />}</Route>
        <Route path="/questions" component={QuestionsPage} />
        <Route path="/questions/:code">{({ code }) => <QuestionPage key={code} code={code} />}</Route>
        <Route path="/verify/:code?">{({ code }) => <VerifyPage code={code} />}</Route>
        <Route path="/notices" component={NoticesPage} />
        <Route path="/preview/:token">{({ token }) => <PreviewPage key={token} token={token} />}</Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}

export function App({ settings }: { readonly settings: ReaderSettings }) {
  return (
    <LanguageProvider initial={settings.language}>
      <DisplayProvider initial={settings}>
        <LiveRegion>
          <Shell>
            <Pages />
          </Shell>
        </LiveRegion>
      </DisplayProvider>
    </LanguageProvider>
  );
}
