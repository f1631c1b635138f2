import type { LucideIcon } from 'lucide-react';

export type IconComponent = LucideIcon;

/** A picture beside words: hidden from screen readers, since the words say it. */
export function Icon({
  of: Picture,
  className,
}: {
  readonly of: IconComponent;
  readonly className?: string;
}) {
  return (
    <Picture className={className ? `icon ${className}` : 'icon'} aria-hidden="true" focusable="false" />
  );
}
