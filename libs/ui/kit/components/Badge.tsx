import type { ReactNode } from 'react';
import { Icon, type IconComponent } from '../icons/Icon.js';
import { toneIcons, type Tone } from './tone.js';

export interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: IconComponent;
  readonly children: ReactNode;
}

/** A state in a word, with its icon. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      <Icon of={icon ?? toneIcons[tone]} />
      {children}
    </span>
  );
}
