import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { AtSign, StickyNote, X } from 'lucide-react';
import {
  Button,
  Icon,
  Moment,
  Notice,
  SelectField,
  TextAreaField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { CaseView } from '#contracts/cases';
import { useApi } from '#ui/session';
import { useCaseWrites } from './use-case-writes.js';

const messages = createMessages({
  th: {
    title: 'บันทึกภายใน',
    label: 'เขียนบันทึก',
    help: 'เห็นเฉพาะเจ้าหน้าที่',
    add: 'เก็บบันทึก',
    masked: 'รับเรื่องเพื่ออ่านและเขียนบันทึก',
    failed: 'เก็บบันทึกไม่ได้',
    mention: 'แจ้งเพื่อนร่วมงาน',
    nobody: 'เลือกคนที่ควรอ่าน',
    drop: (name: string) => `ไม่แจ้ง ${name}`,
  },
  en: {
    title: 'Internal notes',
    label: 'Write a note',
    help: 'Only officers see it',
    add: 'Keep the note',
    masked: 'Take the case to read and write notes',
    failed: 'The note could not be kept',
    mention: 'Point a colleague to it',
    nobody: 'Choose who should read it',
    drop: (name: string) => `Don’t point ${name} to it`,
  },
});

const isNote = (entry: CaseView['timeline'][number]): boolean =>
  entry.type === 'case.noted' && entry.note !== null;

interface Reader {
  readonly id: string;
  readonly name: string;
}

/** Who may read the case, and so be pointed to a note. */
const useReaders = (id: string, enabled: boolean): readonly Reader[] => {
  const { client } = useApi();
  const readers = useQuery({
    queryKey: ['readers', id],
    queryFn: ({ signal }) => client.get('/api/cases/:id/readers', { params: { id }, signal }),
    enabled,
    staleTime: 5 * 60_000,
  });
  return readers.data?.items ?? [];
};

interface MentionsProps {
  readonly readers: readonly Reader[];
  readonly mentions: readonly string[];
  readonly onChange: (mentions: string[]) => void;
}

function Mentions({ readers, mentions, onChange }: MentionsProps) {
  const t = useMessages(messages);
  const chosen = readers.filter(({ id }) => mentions.includes(id));
  return (
    <div className="stack-tight">
      <SelectField
        label={t.mention}
        optional
        value=""
        onChange={(event) => event.target.value && onChange([...mentions, event.target.value])}
      >
        <option value="">{t.nobody}</option>
        {readers
          .filter(({ id }) => !mentions.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
      {chosen.length > 0 && (
        <div className="cluster">
          {chosen.map(({ id, name }) => (
            <Button
              key={id}
              size="small"
              icon={<Icon of={AtSign} />}
              aria-label={t.drop(name)}
              onClick={() => onChange(mentions.filter((each) => each !== id))}
            >
              {name} <Icon of={X} />
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Notes among officers, newest first. */
export function NotesPanel({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const write = useCaseWrites(view.id);
  const [typed, setTyped] = useState('');
  const notes = view.timeline.filter(isNote).toReversed();
  const [mentions, setMentions] = useState<string[]>([]);
  const readers = useReaders(view.id, !view.masked);
  const clear = () => {
    setTyped('');
    setMentions([]);
  };
  const keep = () => write.mutate({ type: 'note', text: typed.trim(), mentions }, { onSuccess: clear });
  return (
    <section className="side-card stack-tight" aria-labelledby="notes-title">
      <h2 id="notes-title">
        <Icon of={StickyNote} /> {t.title}
      </h2>
      {view.masked ? (
        <p className="soft">{t.masked}</p>
      ) : (
        <>
          {notes.map((note) => (
            <blockquote key={note.seq} className="note">
              {note.note}
              <footer className="small soft">
                {note.actor} · <Moment value={note.at} />
              </footer>
            </blockquote>
          ))}
          {write.isError && (
            <Notice tone="danger" role="alert" title={t.failed}>
              {isApiProblem(write.error) && text(write.error.text)}
            </Notice>
          )}
          <TextAreaField
            label={t.label}
            help={t.help}
            rows={2}
            maxLength={4000}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {typed.trim() && readers.length > 0 && (
            <Mentions {...{ readers, mentions }} onChange={setMentions} />
          )}
          <div>
            <Button size="small" busy={write.isPending} disabled={!typed.trim()} onClick={keep}>
              {t.add}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
