import { Suspense, lazy } from 'react';
import { classNames } from '../components/class-names.js';

export interface ServiceIconProps {
  /** As the definition has it; a sheet of paper stands in for a name nobody knows. */
  readonly name?: string;
  readonly className?: string;
}

const NamedIcon = lazy(() => import('./NamedIcon.js'));

/** The picture of a service. The set is fetched on the first page that shows one, so that forms don't carry it. */
export function ServiceIcon({ name = '', className }: ServiceIconProps) {
  return (
    <Suspense fallback={<span className={classNames('icon', className)} />}>
      <NamedIcon name={name} className={className} />
    </Suspense>
  );
}
