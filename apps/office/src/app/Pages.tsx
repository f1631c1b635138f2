import { Suspense, lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { CrashGuard } from '#ui/kit';
import { InboxPage } from '../inbox/InboxPage.js';
import { MailPage } from '../mail/MailPage.js';
import { NotFound } from './NotFound.js';

const CasePage = lazy(() => import('../case/CasePage.js'));
const PrintPage = lazy(() => import('../case/PrintPage.js'));
const WorkloadPage = lazy(() => import('../workload/WorkloadPage.js'));
const CounterPage = lazy(() => import('../counter/CounterPage.js'));
const PaymentsPage = lazy(() => import('../payments/PaymentsPage.js'));
const OrganisationPage = lazy(() => import('../organisation/OrganisationPage.js'));

export function Pages() {
  const [path] = useLocation();
  return (
    <CrashGuard place={path}>
      <Suspense>
        <Switch>
          <Route path="/" component={InboxPage} />
          <Route path="/cases/:id/print">{({ id }) => <PrintPage key={id} id={id} />}</Route>
          <Route path="/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
          <Route path="/organisation/:part?">{({ part }) => <OrganisationPage part={part} />}</Route>
          <Route path="/workload" component={WorkloadPage} />
          <Route path="/counter/:code?">{({ code }) => <CounterPage key={code} code={code} />}</Route>
          <Route path="/payments" component={PaymentsPage} />
          <Route path="/mail" component={MailPage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </CrashGuard>
  );
}
