import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ServiceDetail } from '#contracts/catalog';
import { adoptDraft, carryAnswers, takeCarried } from '#ui/drafts';
import type { Submission } from '#ui/form';
import { useMessages, useText } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { NotFoundPage } from '../app/NotFoundPage.js';
import { useService } from '../app/data.js';
import { giveBackTyped } from '../drawn/give-back-typed.js';
import { useNaming } from '../app/use-page-title.js';
import { WithCouncil } from './WithCouncil.js';
import { draftKeyOf, draftsOf } from './draft-key.js';
import { ServiceForm, fetchFormRoom } from './form-room.js';
import { applyMessages } from './messages.js';
import { keepReceipt } from './receipts.js';
import { useSubmit } from './use-submit.js';

function Form({ service }: { readonly service: ServiceDetail }) {
  const t = useMessages(applyMessages);
  const text = useText();
  const [, navigate] = useLocation();
  const file = useSubmit(service);
  const [draftKey] = useState(() => {
    adoptDraft(draftsOf(service.code), draftKeyOf(service));
    return draftKeyOf(service);
  });
  const [initial] = useState(() => ({ answers: takeCarried(service.code), files: {} }));
  const leaveTo = useCallback(
    (code: string, answers: Submission['answers']) => {
      carryAnswers(code, answers);
      navigate(`/services/${code}/apply`);
    },
    [navigate],
  );
  const nameIt = useNaming();
  const title = text(service.title);
  const nameStep = useCallback((step: string) => nameIt(step, title), [nameIt, title]);
  const submit = useCallback(
    async (submission: Submission) => {
      const receipt = await file(submission);
      keepReceipt(receipt, service.title);
      navigate(`/receipts/${receipt.trackingCode}`, { replace: true });
    },
    [file, service.title, navigate],
  );
  useLayoutEffect(giveBackTyped, []);
  return (
    <>
      <p className="column form-service">
        <Link href={`/services/${service.code}`}>{text(service.title)}</Link>
      </p>
      <WithCouncil>
        {(council) => (
          <ServiceForm
            {...{ service, council }}
            draftKey={draftKey}
            initial={initial}
            submitLabel={t.send}
            onSubmit={submit}
            onStep={nameStep}
            onLeaveTo={leaveTo}
          />
        )}
      </WithCouncil>
    </>
  );
}

/** The form of a service, from its first page to its receipt. */
export function ApplyPage({ code }: { readonly code: string }) {
  useEffect(() => void fetchFormRoom(), []);
  const service = useService(code);
  return (
    <div className="page-body">
      <Loaded from={service} level={1} missing={<NotFoundPage />}>
        {(data) => <Form key={data.version} service={data} />}
      </Loaded>
    </div>
  );
}
