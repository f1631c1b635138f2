import { Suspense, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { DisplayProvider, LanguageProvider, LiveRegion, Skeleton, useMessages } from '#ui/kit';
import { ApplyPage } from '../apply/ApplyPage.js';
import { HomePage } from '../home/HomePage.js';
import { ServicesPage } from '../services/ServicesPage.js';
import { Shell } from '../shell/Shell.js';
import { NotFoundPage } from './NotFoundPage.js';
import { appMessages } from './messages.js';

const ServicePage = lazy(async () => ({ default: (await import('../services/ServicePage.js')).ServicePage }));
const ReceiptPage = lazy(async () => ({ default: (await import('../apply/ReceiptPage.js')).ReceiptPage }));
const TrackPage = lazy(async () => ({ default: (await import('../track/TrackPage.js')).TrackPage }));
const TrackingPage = lazy(async () => ({ default: (await import('../track/TrackingPage.js')).TrackingPage }));
const CorrectionPage = lazy(async () => ({
  default: (await import('../track/CorrectionPage.js')).CorrectionPage,
}));

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
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}

export function App() {
  return (
    <LanguageProvider>
      <DisplayProvider>
        <LiveRegion>
          <Shell>
            <Pages />
          </Shell>
        </LiveRegion>
      </DisplayProvider>
    </LanguageProvider>
  );
}
