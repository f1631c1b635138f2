import type { ComponentPropsWithRef, ElementType, ReactNode } from 'react';
import { classNames } from './class-names.js';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly tone?: ButtonTone;
  readonly size?: 'normal' | 'large' | 'small';
  readonly block?: boolean;
  readonly icon?: ReactNode;
}

const lookClass = ({ tone = 'secondary', size = 'normal', block }: Look, extra?: string): string =>
  classNames(
    'button',
    `button-${tone}`,
    size !== 'normal' && `button-${size}`,
    block && 'button-block',
    extra,
  );

export interface ButtonProps extends Look, Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** Shows a wheel and ignores presses; the button keeps its place and focus. */
  readonly busy?: boolean;
  /** Stays reachable by keyboard, says that it can't be pressed. */
  readonly disabled?: boolean;
}

export function Button({
  tone,
  size,
  block,
  icon,
  busy,
  disabled,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const inert = busy || disabled;
  return (
    <button
      type="button"
      {...rest}
      className={lookClass({ tone, size, block }, className)}
      aria-busy={busy || undefined}
      aria-disabled={inert || undefined}
      onClick={inert ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="spinner-wheel" aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends Look, ComponentPropsWithRef<'a'> {
  /** The router's link, when the address is inside the app. */
  readonly component?: ElementType;
}

/** Looks like a button, goes somewhere. */
export function LinkButton({
  tone,
  size,
  block,
  icon,
  component: Link = 'a',
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={lookClass({ tone, size, block }, className)}>
      {icon}
      {children}
    </Link>
  );
}
