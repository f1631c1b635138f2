import { ArrowLeft, Check } from 'lucide-react';
import { bangkokTime } from '#core/thai';
import { Button, Icon, useMessages } from '#ui/kit';
import { pageMessages } from '../messages.js';

interface StepBarProps {
  readonly savedAt: string | null;
  /** Null on a page that ends the form. */
  readonly nextLabel: string | null;
  readonly isSending: boolean;
  /** Pressed, and still waiting for what it takes to go on. */
  readonly isWaiting: boolean;
  /** Missing on the first page. */
  readonly onBack?: () => void;
}

/** Back, next and what is saved; always in reach. Next submits the page. */
export function StepBar({ savedAt, nextLabel, isSending, isWaiting, onBack }: StepBarProps) {
  const t = useMessages(pageMessages);
  return (
    <div className="step-bar no-print">
      <div className="step-bar-inner column">
        {onBack && (
          <Button icon={<Icon of={ArrowLeft} />} onClick={onBack}>
            {t.back}
          </Button>
        )}
        {savedAt && (
          <span className="step-saved">
            <Icon of={Check} />
            {t.saved(bangkokTime(savedAt))}
          </span>
        )}
        {nextLabel !== null && (
          <Button type="submit" tone="primary" size="large" busy={isSending || isWaiting}>
            {isSending ? t.sending : nextLabel}
          </Button>
        )}
      </div>
    </div>
  );
}
