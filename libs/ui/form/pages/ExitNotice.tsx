import { ArrowRight, Phone } from 'lucide-react';
import type { Exit } from '#core/definition';
import { valueAt } from '#core/fields';
import type { Answers } from '#core/form';
import { Button, Icon, LinkButton, Notice, useMessages, useText } from '#ui/kit';
import { withValues } from '../model/with-values.js';
import { pageMessages } from '../messages.js';

interface ExitNoticeProps {
  readonly exit: Exit;
  readonly answers: Answers;
  /** Opens the form of another service with answers that it begins with. */
  readonly onLeaveTo?: (service: string, answers: Answers) => void;
}

const carried = ({ carry = {} }: Exit, answers: Answers): Answers =>
  withValues(
    {},
    Object.fromEntries(
      Object.entries(carry)
        .map(([target, source]) => [target, valueAt(answers, source)] as const)
        .filter(([, value]) => value !== undefined),
    ),
  );

/** The form ends here without filing: why, and what to do instead. */
export function ExitNotice({ exit, answers, onLeaveTo }: ExitNoticeProps) {
  const t = useMessages(pageMessages);
  const text = useText();
  const { phone, service } = exit;
  return (
    <Notice tone="info" title={t.exit} className="exit-notice">
      <p className="exit-text">{text(exit.text)}</p>
      <div className="cluster">
        {phone && (
          <LinkButton
            tone="primary"
            size="large"
            icon={<Icon of={Phone} />}
            href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}
          >
            {t.call(phone)}
          </LinkButton>
        )}
        {service && onLeaveTo && (
          <Button
            tone="primary"
            size="large"
            icon={<Icon of={ArrowRight} />}
            onClick={() => onLeaveTo(service, carried(exit, answers))}
          >
            {t.otherService}
          </Button>
        )}
      </div>
      <p className="soft">{t.exitHelp}</p>
    </Notice>
  );
}
