import type { ReactNode } from 'react';
import { CloudOff, Inbox, RotateCw } from 'lucide-react';
import { createMessages } from '../i18n/language.js';
import { useMessages } from '../i18n/LanguageProvider.js';
import { Icon, type IconComponent } from '../icons/Icon.js';
import { Button } from './Button.js';

const messages = createMessages({
  th: { retry: 'ลองอีกครั้ง' },
  en: { retry: 'Try again' },
});

export interface EmptyStateProps {
  readonly icon?: IconComponent;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What to do from here: there is no dead end. */
  readonly action?: ReactNode;
  /** 1 when it is all there is on the page. */
  readonly level?: 1 | 2;
}

export function EmptyState({ icon = Inbox, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="state tone-neutral">
      <span className="state-icon">
        <Icon of={icon} />
      </span>
      <Heading>{title}</Heading>
      {children && <div className="soft">{children}</div>}
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  readonly icon?: IconComponent;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
  /** 1 when it is all there is on the page. */
  readonly level?: 1 | 2;
}

export function ErrorState({
  icon = CloudOff,
  title,
  children,
  onRetry,
  action,
  level = 2,
}: ErrorStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const t = useMessages(messages);
  return (
    <div className="state tone-warning" role="alert">
      <span className="state-icon">
        <Icon of={icon} />
      </span>
      <Heading>{title}</Heading>
      {children && <div className="soft">{children}</div>}
      {onRetry && (
        <Button tone="primary" icon={<Icon of={RotateCw} />} onClick={onRetry}>
          {t.retry}
        </Button>
      )}
      {action}
    </div>
  );
}
