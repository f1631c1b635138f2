import type { ServiceDetail } from '#contracts/catalog';
import { useMessages, useText } from '#ui/kit';
import { clockWords, durationWords } from '../clock-words.js';
import { serviceMessages } from '../messages.js';
import { ScrollBox } from './ScrollBox.js';
import { manualMessages } from './messages.js';

/** How long each part may take, and by which law. */
export function Times({ clocks }: Pick<ServiceDetail, 'clocks'>) {
  const t = useMessages(manualMessages);
  const words = useMessages(serviceMessages);
  const text = useText();
  if (clocks.length === 0) return <p>{t.noTime}</p>;
  return (
    <ScrollBox label={t.times}>
      <table className="manual-table">
        <thead>
          <tr>
            {[t.what, t.length, t.basis].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock.id}>
              <th scope="row">{text(clock.title)}</th>
              <td>
                {clockWords(clock, words)}
                {clock.extension && (
                  <span className="soft small manual-extension">
                    {t.extended(clock.extension.times, durationWords(clock.extension.length, words))}
                  </span>
                )}
              </td>
              <td className="small">{clock.legalBasis ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
