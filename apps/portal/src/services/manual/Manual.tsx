import type { ReactNode } from 'react';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import { formatThaiDate } from '#core/thai';
import { useLanguage, useMessages, useText } from '#ui/kit';
import { Rates } from './Rates.js';
import { Times } from './Times.js';
import { manualMessages } from './messages.js';

interface Props {
  readonly service: ServiceDetail;
  readonly council: CouncilPublic;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="manual-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const paperNote = ({ required, when }: ServiceDetail['attachments'][number]) => {
  if (required === false) return 'optional' as const;
  return required === true && !when ? null : ('some' as const);
};

function Papers({ service }: Pick<Props, 'service'>) {
  const t = useMessages(manualMessages);
  const text = useText();
  const papers = service.attachments.filter(({ by }) => by !== 'officer');
  const { prepare } = service.manual;
  return (
    <ul>
      {prepare.map((thing) => (
        <li key={thing.th}>{text(thing)}</li>
      ))}
      {papers.map((paper) => {
        const note = paperNote(paper);
        return (
          <li key={paper.key}>
            {text(paper.title)} {note && <span className="soft">{t[note]}</span>}
          </li>
        );
      })}
      {papers.length === 0 && <li>{t.noPapers}</li>}
    </ul>
  );
}

function Where({ service, council }: Props) {
  const t = useMessages(manualMessages);
  const text = useText();
  const division = council.divisions.find(({ id }) => id === service.division);
  return (
    <Part title={t.channels}>
      <ul>
        <li>{t.online(`${window.location.host}/services/${service.code}`)}</li>
        {service.access.counter && (
          <li>
            {t.counter([division && text(division.name), text(council.address)].filter(Boolean).join(' '))},{' '}
            {t.hours(council.officeHours.opens, council.officeHours.closes)}
          </li>
        )}
      </ul>
    </Part>
  );
}

function Complaints({ council }: Pick<Props, 'council'>) {
  const t = useMessages(manualMessages);
  const text = useText();
  return (
    <Part title={t.appeal}>
      <ul>
        <li>
          {text(council.name)} {t.ours(council.phone)}
        </li>
        {council.complaints?.map(({ name, contact }) => (
          <li key={name.th}>
            {text(name)} {text(contact)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/**
 * The manual that พ.ร.บ.การอำนวยความสะดวกฯ พ.ศ. 2558 ม.7 asks for: criteria, steps and times, papers, fees, where to complain, and the
 * law behind it. All of it is the definition’s and the council’s; nothing is written twice.
 */
export function Manual({ service, council, today }: Props & { readonly today: string }) {
  const t = useMessages(manualMessages);
  const text = useText();
  const { language } = useLanguage();
  const { manual, legalBasis, clocks } = service;
  const division = council.divisions.find(({ id }) => id === service.division);
  return (
    <div className="manual">
      <header className="manual-head">
        <p className="small">
          {t.manual} · {text(council.name)}
        </p>
        <h2>{text(service.title)}</h2>
        <p className="small soft">{t.law}</p>
      </header>
      <p>{text(service.summary)}</p>
      <Part title={t.office}>
        <p>
          {division && text(division.name)} {text(council.name)}
        </p>
      </Part>
      <Where {...{ service, council }} />
      <Part title={t.criteria}>
        <ul>
          {manual.criteria.map((one) => (
            <li key={one.th}>{text(one)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t.steps}>
        <ol>
          {manual.steps.map((step) => (
            <li key={step.th}>{text(step)}</li>
          ))}
        </ol>
      </Part>
      <Part title={t.times}>
        <Times clocks={clocks} />
      </Part>
      <Part title={t.papers}>
        <Papers service={service} />
      </Part>
      <Part title={t.fees}>
        <Rates {...{ service, today }} />
      </Part>
      <Part title={t.outcome}>
        <p>{text(manual.outcome)}</p>
      </Part>
      <Complaints council={council} />
      {legalBasis.length > 0 && (
        <Part title={t.basisTitle}>
          <ul>
            {legalBasis.map(({ title, section = '' }) => (
              <li key={title.th + section}>
                {text(title)} {section}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p className="small soft print-only">{t.edition(service.version, formatThaiDate(today, language))}</p>
    </div>
  );
}
