import type { ReactNode, Ref } from 'react';
import { Icon } from '../icons/Icon.js';
import { toneIcons, type Tone } from './tone.js';
import { classNames } from './class-names.js';

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `alert` interrupts the reader, `status` waits; leave out for what stood there from the start. */
  readonly role?: 'alert' | 'status';
  readonly className?: string;
  readonly tabIndex?: number;
  readonly ref?: Ref<HTMLDivElement>;
}

export function Notice({ tone = 'info', title, children, className, ...rest }: NoticeProps) {
  return (
    <div {...rest} className={classNames('notice', `tone-${tone}`, className)}>
      <Icon of={toneIcons[tone]} />
      {title && <p className="notice-title notice-body">{title}</p>}
      {children && <div className="notice-body">{children}</div>}
    </div>
  );
}
