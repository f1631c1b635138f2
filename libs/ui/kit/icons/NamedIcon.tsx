import { FileText } from 'lucide-react';
import { Icon } from './Icon.js';
import type { ServiceIconProps } from './ServiceIcon.js';
import { serviceIcons } from './service-icons.js';

export default function NamedIcon({ name = '', className }: ServiceIconProps) {
  return <Icon of={serviceIcons[name] ?? FileText} className={className} />;
}
