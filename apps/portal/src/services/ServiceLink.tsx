import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import type { ServiceSummary } from '#contracts/catalog';
import { Icon, ServiceIcon, useText } from '#ui/kit';

/** A service in a list: the whole card leads to it. */
export function ServiceLink({ service }: { readonly service: ServiceSummary }) {
  const text = useText();
  return (
    <Link href={`/services/${service.code}`} className="service-link">
      <span className="service-link-icon">
        <ServiceIcon name={service.icon} />
      </span>
      <span className="service-link-words">
        <span className="service-link-title">{text(service.title)}</span>
        <span className="soft small">{text(service.summary)}</span>
      </span>
      <Icon of={ChevronRight} />
    </Link>
  );
}
