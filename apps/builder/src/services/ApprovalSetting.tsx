import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createMessages, useMessages } from '#ui/kit';
import { useApi } from '#ui/session';
import { StepFailure } from '../publish/StepFailure.js';

const messages = createMessages({
  th: {
    title: 'การเผยแพร่',
    label: 'ต้องให้ผู้ดูแลระบบอีกคนอนุมัติทุกครั้ง',
    help: 'ผู้เสนออนุมัติเองไม่ได้ การเปลี่ยนค่านี้บันทึกไว้ในบันทึกตรวจสอบ',
  },
  en: {
    title: 'Publishing',
    label: 'A second administrator approves each time',
    help: 'Who proposes can’t approve. Changing this is written into the audit trail.',
  },
});

const key = ['publishing'] as const;

/** Whether the council wants four eyes on each publish. */
export function ApprovalSetting() {
  const t = useMessages(messages);
  const { client } = useApi();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => client.get('/api/admin/publishing', { signal }),
  });
  const change = useMutation({
    mutationFn: (approval: boolean) => client.put('/api/admin/publishing', { body: { approval } }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  if (!data) return null;
  return (
    <section className="stack-tight approval-setting">
      <h2>{t.title}</h2>
      <label className="check-row">
        <input
          type="checkbox"
          checked={change.isPending ? change.variables : data.approval}
          onChange={({ target }) => change.mutate(target.checked)}
        />
        <span>{t.label}</span>
      </label>
      <p className="small soft">{t.help}</p>
      <StepFailure error={change.error} />
    </section>
  );
}
