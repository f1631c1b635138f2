import { Notice, Moment, createMessages, useMessages, useText } from '#ui/kit';
import { type ApiProblem, isApiProblem } from '#ui/client';

const messages = createMessages({
  th: { refused: 'ทำไม่ได้', when: 'เมื่อ' },
  en: { refused: 'That can’t be done', when: 'at' },
});

const momentIn = ({ publishedAt, proposedAt, savedAt }: ApiProblem['facts']): string | undefined => {
  const found = publishedAt ?? proposedAt ?? savedAt;
  return typeof found === 'string' ? found : undefined;
};

/** Why the last step was refused, with when somebody else was first. */
export function StepFailure({ error, title }: { readonly error: Error | null; readonly title?: string }) {
  const t = useMessages(messages);
  const text = useText();
  if (!error) return null;
  const at = isApiProblem(error) ? momentIn(error.facts) : undefined;
  return (
    <Notice tone="danger" title={title ?? t.refused} role="alert">
      <p>
        {isApiProblem(error) && text(error.text)}{' '}
        {at && (
          <>
            ({t.when} <Moment value={at} />)
          </>
        )}
      </p>
    </Notice>
  );
}
