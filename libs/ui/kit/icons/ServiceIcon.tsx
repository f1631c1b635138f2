import { FileText } from 'lucide-react';
import { Icon } from './Icon.js';
import { serviceIcons } from './service-icons.js';

/** The picture of a service by its name in the definition; a sheet of paper when the name is unknown. */
export function ServiceIcon({
  name,
  fallback,
  className,
}: {
  readonly name?: string;
  readonly fallback?: string;
  readonly className?: string;
}) {
  return (
    <Icon of={serviceIcons[name ?? ''] ?? serviceIcons[fallback ?? ''] ?? FileText} className={className} />
  );
}
