import { FileText } from 'lucide-react';
import { Icon } from './Icon.js';
import { serviceIcons } from './service-icons.js';

export interface ServiceIconProps {
  /** As the definition has it; a sheet of paper stands in for a name nobody knows. */
  readonly name?: string;
  readonly className?: string;
}

export default function NamedIcon({ name = '', className }: ServiceIconProps) {
  return <Icon of={serviceIcons[name] ?? FileText} className={className} />;
}
