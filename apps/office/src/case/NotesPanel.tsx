import { useState } from 'react';
import { StickyNote } from 'lucide-react';
import { Button, Icon, Moment, Notice, TextAreaField, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { CaseView } from '#contracts/cases';
import { useCaseWrites } from './use-case-writes.js';

const messages = createMessages({
  th: {
    title: 'บันทึกภายใน',
    label: 'เขียนบันทึก',
    help: 'เห็นเฉพาะเจ้าหน้าที่',
    add: 'เก็บบันทึก',
    masked: 'รับเรื่องเพื่ออ่านและเขียนบันทึก',
    none: 'ยังไม่มีบันทึก',
    failed: 'เก็บบันทึกไม่ได้',
  },
  en: {
    title: 'Internal notes',
    label: 'Write a note',
    help: 'Only officers see it',
    add: 'Keep the note',
    masked: 'Take the case to read and write notes',
    none: 'No note yet',
    failed: 'The note could not be kept',
  },
});

const isNote = (entry: CaseView['timeline'][number]): boolean =>
  entry.type === 'case.noted' && entry.note !== null;

/** Notes among officers, newest first. */
export function NotesPanel({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const write = useCaseWrites(view.id);
  const [typed, setTyped] = useState('');
  const notes = view.timeline.filter(isNote).toReversed();
  const keep = () => write.mutate({ type: 'note', text: typed.trim() }, { onSuccess: () => setTyped('') });
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
