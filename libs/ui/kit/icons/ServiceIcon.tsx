import { Suspense, lazy } from 'react';
import { classNames } from '../components/class-names.js';
import type { ServiceIconProps } from './NamedIcon.js';

const NamedIcon = lazy(() => import('./NamedIcon.js'));

/** The picture of a service. The set is fetched on the first page that shows one, so that forms don't carry it. */
export function ServiceIcon({ name, className }: ServiceIconProps) {
  return (
    <Suspense fallback={<span className={classNames('icon', className)} />}>
      <NamedIcon name={name} className={className} />
    </Suspense>
  );
}
