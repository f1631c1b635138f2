import { useEffect } from 'react';
import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import type { ServiceDetail } from '#contracts/catalog';
import type { Text } from '#core/result';
import { Icon, LinkButton, Notice, ServiceIcon, useMessages, useText } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { Missing } from '../app/Missing.js';
import { useCatalogue, useCouncil, useService } from '../app/data.js';
import { appMessages } from '../app/messages.js';
import { usePageTitle } from '../app/use-page-title.js';
import { fetchFormRoom } from '../apply/form-room.js';
import { draftKeyOf } from '../apply/draft-key.js';
import { readDraft } from '#ui/drafts';
import { Checklist } from './Checklist.js';
import { ServiceFacts } from './ServiceFacts.js';
import { ManualSection } from './manual/ManualSection.js';
import { serviceMessages } from './messages.js';

function TextList({
  title,
  items,
  ordered,
}: {
  readonly title: string;
  readonly items: readonly Text[];
  readonly ordered?: boolean;
}) {
  const text = useText();
  const List = ordered ? 'ol' : 'ul';
  if (items.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <List>
        {items.map((item) => (
          <li key={item.th}>{text(item)}</li>
        ))}
      </List>
    </section>
  );
}

function Breadcrumb({ category }: { readonly category: string }) {
  const t = useMessages(serviceMessages);
  const text = useText();
  const { data: catalogue } = useCatalogue();
  const found = catalogue?.categories.find(({ id }) => id === category);
  return (
    <nav aria-label={t.breadcrumb} className="breadcrumb small">
      <Link href="/services">{t.services}</Link>
      {found && (
        <>
          {' › '}
          <Link href={`/services?category=${found.id}`}>{text(found.title)}</Link>
        </>
      )}
    </nav>
  );
}

function AtTheOffice() {
  const t = useMessages(serviceMessages);
  const { data: council } = useCouncil();
  if (!council) return null;
  return (
    <Notice tone="info" title={t.counter}>
      <p>{t.counterHelp(council.phone)}</p>
    </Notice>
  );
}

function StartBar({ service }: { readonly service: ServiceDetail }) {
  const t = useMessages(serviceMessages);
  const begun = readDraft(draftKeyOf(service)) !== null;
  return (
    <div className="start-bar no-print">
      <div className="column">
        <LinkButton
          component={Link}
          tone="primary"
          size="large"
          block
          href={`/services/${service.code}/apply`}
        >
          {begun ? t.continue : t.start}
          <Icon of={ArrowRight} />
        </LinkButton>
      </div>
    </div>
  );
}

function ServiceWords({ service }: { readonly service: ServiceDetail }) {
  const t = useMessages(serviceMessages);
  const text = useText();
  usePageTitle(text(service.title));
  return (
    <article className="stack-loose service-page">
      <Breadcrumb category={service.category} />
      <header className="service-head">
        <span className="service-link-icon">
          <ServiceIcon name={service.icon} />
        </span>
        <div className="stack-tight">
          <h1>{text(service.title)}</h1>
          <p className="lead">{text(service.summary)}</p>
        </div>
      </header>
      <ServiceFacts service={service} />
      <TextList title={t.who} items={service.manual.criteria} />
      <Checklist service={service} />
      <TextList title={t.steps} items={service.manual.steps} ordered />
      <TextList title={t.mistakes} items={service.manual.mistakes ?? []} />
      {service.access.counter && <AtTheOffice />}
      <ManualSection service={service} />
      <StartBar service={service} />
    </article>
  );
}

/** Everything to know before filling in the form. */
export function ServicePage({ code }: { readonly code: string }) {
  const t = useMessages(appMessages);
  const service = useService(code);
  const isThere = service.data !== undefined;
  useEffect(() => {
    if (isThere) void fetchFormRoom();
  }, [isThere]);
  return (
    <div className="column page-body">
      <Loaded
        from={service}
        lines={8}
        level={1}
        missing={
          <Missing
            title={t.serviceGone}
            help={t.serviceGoneHelp}
            action={
              <LinkButton component={Link} tone="primary" href="/services">
                {t.allServices}
              </LinkButton>
            }
          />
        }
      >
        {(data) => <ServiceWords service={data} />}
      </Loaded>
    </div>
  );
}
