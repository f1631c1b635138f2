import { Notice, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';

const messages = createMessages({
  th: {
    failed: 'บันทึกไม่ได้',
    saved: 'บันทึกแล้ว',
    overtaken: 'มีคนแก้ไขไปก่อน โหลดหน้านี้ใหม่แล้วแก้อีกครั้ง',
  },
  en: {
    failed: 'That could not be saved',
    saved: 'Saved',
    overtaken: 'Somebody changed it before you. Load the page again and repeat your change.',
  },
});

interface Change {
  readonly error: Error | null;
  readonly isSuccess: boolean;
}

/** What became of a change: saved, or why not, field by field. */
export function ChangeNotice({ change }: { readonly change: Change }) {
  const t = useMessages(messages);
  const text = useText();
  const { error, isSuccess } = change;
  if (isSuccess) {
    return (
      <output>
        <Notice tone="success" title={t.saved} />
      </output>
    );
  }
  if (!error) return null;
  return (
    <Notice tone="danger" role="alert" title={t.failed}>
      {isApiProblem(error) && (
        <>
          <p>{error.code.endsWith('.stale') ? t.overtaken : text(error.text)}</p>
          {error.errors.map(({ pointer, message }) => (
            <p key={pointer}>{text(message)}</p>
          ))}
        </>
      )}
    </Notice>
  );
}
