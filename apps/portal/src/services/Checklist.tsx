import { useState } from 'react';
import { Card, useMessages, useText } from '#ui/kit';
import type { ServiceDetail } from '#contracts/catalog';
import { serviceMessages } from './messages.js';

interface Item {
  readonly id: string;
  readonly words: string;
  readonly note?: string;
}

const useItems = ({ manual, attachments }: ServiceDetail): readonly Item[] => {
  const t = useMessages(serviceMessages);
  const text = useText();
  const note = (required: boolean | string) => {
    if (required === true) return undefined;
    return required === false ? t.optional : t.whenAsked;
  };
  return [
    ...manual.prepare.map((thing, index) => ({ id: `prepare-${index}`, words: text(thing) })),
    ...attachments
      .filter(({ by }) => by !== 'officer')
      .map(({ key, title, required, when }) => ({
        id: key,
        words: text(title),
        note: when && required === true ? t.whenAsked : note(required),
      })),
  ];
};

/** What to have ready, to be ticked off one by one before starting. */
export function Checklist({ service }: { readonly service: ServiceDetail }) {
  const t = useMessages(serviceMessages);
  const items = useItems(service);
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  if (items.length === 0) return null;
  const toggle = (id: string) => {
    setReady((current) => {
      const next = new Set(current);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return (
    <Card className="stack-tight">
      <h2>{t.prepare}</h2>
      <p className="soft small">{t.prepareHelp}</p>
      <div className="choice-list">
        {items.map(({ id, words, note }) => (
          <label className="choice" key={id}>
            <input type="checkbox" checked={ready.has(id)} onChange={() => toggle(id)} />
            <span>
              {words} {note && <span className="soft nowrap">{note}</span>}
            </span>
          </label>
        ))}
      </div>
    </Card>
  );
}
