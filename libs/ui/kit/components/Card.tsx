import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.js';

export interface CardProps extends ComponentPropsWithRef<'div'> {
  readonly look?: 'raised' | 'plain' | 'tint';
}

export function Card({ look = 'raised', className, ...rest }: CardProps) {
  return <div {...rest} className={classNames('card', look !== 'raised' && `card-${look}`, className)} />;
}
