import { useMutation } from '@tanstack/react-query';
import { Button, Dialog, createMessages, useMessages } from '#ui/kit';
import { useApi } from '#ui/session';
import { toServiceDraft } from './to-service-draft.js';
import { useDraft, useDraftContext, useDraftState } from './use-draft.js';

const messages = createMessages({
  th: {
    title: 'มีคนอื่นบันทึกร่างนี้ไปแล้ว',
    body: 'อีกหน้าต่างหนึ่งหรือผู้ดูแลอีกคนแก้บริการนี้พร้อมกัน เลือกว่าจะใช้ของใคร งานของท่านยังอยู่ครบ',
    theirs: 'เปิดของเขา (กด «เลิกทำ» เพื่อเอางานของท่านคืนได้)',
    mine: 'บันทึกของฉันทับ',
  },
  en: {
    title: 'Somebody else saved this draft meanwhile',
    body: 'Another window or another administrator changed this service at the same time. Choose whose work goes on; yours is still here.',
    theirs: 'Open theirs (Undo brings yours back)',
    mine: 'Save mine over it',
  },
});

/** Two people, or two windows, at one draft: nobody’s work goes without being asked. */
export function ConflictDialog() {
  const t = useMessages(messages);
  const { client } = useApi();
  const { store } = useDraftContext();
  const { status } = useDraftState();
  const { code } = useDraft().definition;
  const latest = () => client.get('/api/admin/services/:code/draft', { params: { code } });
  const takeTheirs = useMutation({
    mutationFn: async () => {
      const { file, revision } = await latest();
      store.dispatch({ type: 'replace', draft: toServiceDraft(file) });
      await store.saveOver(revision);
    },
  });
  const keepMine = useMutation({ mutationFn: async () => store.saveOver((await latest()).revision) });
  return (
    <Dialog
      open={status === 'conflict'}
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
    </Dialog>
  );
}
