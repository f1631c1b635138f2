import { Suspense, lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { CrashGuard, Spinner, createMessages, useMessages } from '#ui/kit';
import { DraftGate } from '../draft/DraftGate.js';
import { ServicesPage } from '../services/ServicesPage.js';
import { TaskListPage } from '../tasks/TaskListPage.js';
import { NotFound } from './NotFound.js';

const HistoryPage = lazy(() => import('../history/HistoryPage.js'));
const FormPage = lazy(() => import('../form/FormPage.js'));
const part = (name: keyof typeof import('../parts/pages.js')) =>
  lazy(async () => ({ default: (await import('../parts/pages.js'))[name] }));
const AboutPage = part('AboutPage');
const PapersPage = part('PapersPage');
const FeesPage = part('FeesPage');
const LettersPage = part('LettersPage');
const PrivacyPage = part('PrivacyPage');
const ManualPage = part('ManualPage');
const PreviewPage = lazy(() => import('../preview/PreviewPage.js'));
const ProofsPage = lazy(() => import('../proofs/ProofsPage.js'));
const PublishPage = lazy(() => import('../publish/PublishPage.js'));
const WorkflowPage = lazy(() => import('../workflow/WorkflowPage.js'));
const JsonPage = lazy(() => import('../json/JsonPage.js'));
const RulesPage = lazy(() => import('../rules/RulesPage.js'));

const messages = createMessages({ th: { opening: 'กำลังเปิดหน้า' }, en: { opening: 'Opening the page' } });

function Opening() {
  return <Spinner>{useMessages(messages).opening}</Spinner>;
}

/** Every page of one service works on the same draft, which lives above them. */
function ServicePages() {
  const [path] = useLocation();
  return (
    <CrashGuard place={path}>
      <Suspense fallback={<Opening />}>
        <Switch>
          <Route path="/" component={TaskListPage} />
          <Route path="/form" component={FormPage} />
          <Route path="/rules" component={RulesPage} />
          <Route path="/json" component={JsonPage} />
          <Route path="/preview" component={PreviewPage} />
          <Route path="/proofs" component={ProofsPage} />
          <Route path="/publish" component={PublishPage} />
          <Route path="/history" component={HistoryPage} />
          <Route path="/about" component={AboutPage} />
          <Route path="/papers" component={PapersPage} />
          <Route path="/workflow" component={WorkflowPage} />
          <Route path="/fees" component={FeesPage} />
          <Route path="/letters" component={LettersPage} />
          <Route path="/privacy" component={PrivacyPage} />
          <Route path="/manual" component={ManualPage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </CrashGuard>
  );
}

export function Pages() {
  return (
    <Switch>
      <Route path="/" component={ServicesPage} />
      <Route path="/services/:code" nest>
        {({ code }) => (
          <DraftGate key={code} code={code}>
            <ServicePages />
          </DraftGate>
        )}
      </Route>
      <Route component={NotFound} />
    </Switch>
  );
}
