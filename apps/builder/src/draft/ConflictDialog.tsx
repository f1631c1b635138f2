import { useMutation, useQuery } from '@tanstack/react-query';
import { bundleDefinition, diffDefinitions, type SharedPart } from '#core/definition';
import type { ServiceDraft } from '#core/authoring';
import { Button, Dialog, Moment, Spinner, createMessages, useMessages, useText } from '#ui/kit';
import { useApi } from '#ui/session';
import { toServiceDraft } from './to-service-draft.js';
import { useDraft, useDraftContext, useDraftState } from './use-draft.js';

const messages = createMessages({
  th: {
    title: 'มีคนอื่นบันทึกร่างนี้ไปแล้ว',
    body: 'อีกหน้าต่างหนึ่งหรือผู้ดูแลอีกคนแก้บริการนี้พร้อมกัน เลือกว่าจะทำต่อจากของใคร ไม่มีอะไรหาย: กด «เลิกทำ» หรือ «ทำซ้ำ» เพื่อสลับกลับได้',
    theirs: 'ทำต่อจากของเขา',
    mine: 'ทำต่อจากของฉัน',
    saved: 'ของเขา บันทึกโดย',
    difference: 'ของท่านต่างจากของเขาที่',
    same: 'เนื้อหาเหมือนกัน',
    more: (count: number) => `และอีก ${count} แห่ง`,
    reading: 'กำลังเปิดของเขา',
  },
  en: {
    title: 'Somebody else saved this draft meanwhile',
    body: 'Another window or another administrator changed this service at the same time. Choose whose work goes on. Nothing is lost: Undo or Redo brings the other back.',
    theirs: 'Go on from theirs',
    mine: 'Go on from mine',
    saved: 'Theirs, saved by',
    difference: 'Yours differs from theirs in',
    same: 'Both say the same',
    more: (count: number) => `and ${count} more`,
    reading: 'Opening theirs',
  },
});

const mostShown = 12;

const useTheirs = (code: string, enabled: boolean) => {
  const { client } = useApi();
  return useQuery({
    queryKey: ['theirs', code],
    queryFn: ({ signal }) => client.get('/api/admin/services/:code/draft', { params: { code }, signal }),
    enabled,
    staleTime: 0,
    gcTime: 0,
  });
};

/** None when one of the two can’t be read as a definition; both are then still there to choose from. */
const changesBetween = (theirs: ServiceDraft, mine: ServiceDraft, parts: readonly SharedPart[]) => {
  const [before, after] = [theirs, mine].map(({ definition }) => bundleDefinition(definition, parts));
  return before?.ok && after?.ok ? diffDefinitions(before.value, after.value).changes : [];
};

function Difference({ theirs }: { readonly theirs: ServiceDraft }) {
  const t = useMessages(messages);
  const text = useText();
  const mine = useDraft();
  const { parts } = useDraftContext();
  const changes = changesBetween(theirs, mine, parts);
  if (changes.length === 0) return <p>{t.same}</p>;
  return (
    <>
      <h3>{t.difference}</h3>
      <ul>
        {changes.slice(0, mostShown).map(({ kind, sort, name, words }) => (
          <li key={`${kind} ${sort} ${name}`}>{text(words)}</li>
        ))}
      </ul>
      {changes.length > mostShown && <p className="soft">{t.more(changes.length - mostShown)}</p>}
    </>
  );
}

/** Two people, or two windows, at one draft: both are shown, and nobody’s work goes. */
export function ConflictDialog() {
  const t = useMessages(messages);
  const { client } = useApi();
  const { store } = useDraftContext();
  const { status } = useDraftState();
  const { code } = useDraft().definition;
  const isConflict = status === 'conflict';
  const theirs = useTheirs(code, isConflict);
  const latest = () => client.get('/api/admin/services/:code/draft', { params: { code } });
  const takeTheirs = useMutation({
    mutationFn: async () => {
      const { file, revision } = await latest();
      store.dispatch({ type: 'replace', draft: toServiceDraft(file) });
      await store.saveOver(revision);
    },
  });
  const keepMine = useMutation({
    mutationFn: async () => {
      const { file, revision } = await latest();
      store.dispatch({ type: 'replace', draft: toServiceDraft(file) });
      store.undo();
      await store.saveOver(revision);
    },
  });
  return (
    <Dialog
      open={isConflict}
      onClose={() => undefined}
      title={t.title}
      actions={
        <>
          <Button busy={keepMine.isPending} onClick={() => keepMine.mutate()}>
            {t.mine}
          </Button>
          <Button tone="primary" busy={takeTheirs.isPending} onClick={() => takeTheirs.mutate()}>
            {t.theirs}
          </Button>
        </>
      }
    >
      <p>{t.body}</p>
      {theirs.data ? (
        <>
          <p className="soft">
            {t.saved} {theirs.data.savedBy} <Moment value={theirs.data.savedAt} />
          </p>
          <Difference theirs={toServiceDraft(theirs.data.file)} />
        </>
      ) : (
        <Spinner>{t.reading}</Spinner>
      )}
    </Dialog>
  );
}
