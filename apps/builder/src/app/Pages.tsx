import { Suspense, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { DraftGate } from '../draft/DraftGate.js';
import { ServicesPage } from '../services/ServicesPage.js';
import { TaskListPage } from '../tasks/TaskListPage.js';
import { NotFound } from './NotFound.js';

const FormPage = lazy(() => import('../form/FormPage.js'));
const RulesPage = lazy(() => import('../rules/RulesPage.js'));

/** Every page of one service works on the same draft, which lives above them. */
function ServicePages() {
  return (
    <Suspense>
      <Switch>
        <Route path="/" component={TaskListPage} />
        <Route path="/form" component={FormPage} />
        <Route path="/rules" component={RulesPage} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
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
