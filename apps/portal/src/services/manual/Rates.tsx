import type { ServiceDetail } from '#contracts/catalog';
import { useLanguage, useMessages, useText } from '#ui/kit';
import { ScrollBox } from './ScrollBox.js';
import { manualMessages } from './messages.js';
import { mostLines, ratesOf, type RateList } from './rates.js';

const amountOf = (figure: string): number => Number(figure.replaceAll(/[^0-9.]/g, ''));

/** The least and the most of a list that is too long to be written out. */
const useSpan = ({ lines }: RateList): string => {
  const t = useMessages(manualMessages);
  const figures = lines.flatMap((line) => line.figures);
  const sorted = figures.toSorted((one, other) => amountOf(one) - amountOf(other));
  return t.more(lines.length, sorted[0] ?? '', sorted.at(-1) ?? '');
};

function RateTable({ rates }: { readonly rates: RateList }) {
  const text = useText();
  const span = useSpan(rates);
  const [only, ...others] = rates.lines;
  if (only && others.length === 0 && only.label === '')
    return <p>{`${text(rates.title)}: ${only.figures.join(', ')}`}</p>;
  if (rates.lines.length > mostLines) return <p>{`${text(rates.title)}: ${span}`}</p>;
  return (
    <ScrollBox label={text(rates.title)}>
      <table className="manual-table">
        <thead>
          <tr>
            <th scope="col">{text(rates.title)}</th>
            {rates.heads.map((head) => (
              <th key={head.th} scope="col" className="manual-figure">
                {text(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.lines.map(({ label, figures }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {figures.map((figure, at) => (
                <td key={rates.heads[at]?.th} className="manual-figure">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What is paid for, by which law, at which rates. */
export function Rates({ service, today }: { readonly service: ServiceDetail; readonly today: string }) {
  const t = useMessages(manualMessages);
  const { language } = useLanguage();
  const text = useText();
  if (service.fees.length === 0) return <p>{t.free}</p>;
  return (
    <>
      <ul>
        {service.fees.map(({ code, title, legalBasis }) => (
          <li key={code}>
            {text(title)} {legalBasis && <span className="soft small">{legalBasis}</span>}
          </li>
        ))}
      </ul>
      {ratesOf(service, today, language, t).map((rates) => (
        <RateTable key={rates.id} rates={rates} />
      ))}
    </>
  );
}
