import { BadgeCheck, Clock, Coins } from 'lucide-react';
import type { ServiceDetail } from '#contracts/catalog';
import { Icon, useMessages, useText, type IconComponent } from '#ui/kit';
import { clockWords } from './clock-words.js';
import { serviceMessages } from './messages.js';

function Fact({
  icon,
  title,
  children,
}: {
  readonly icon: IconComponent;
  readonly title: string;
  readonly children: string;
}) {
  return (
    <div className="fact">
      <dt>
        <Icon of={icon} />
        {title}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How long, how much, what comes of it. */
export function ServiceFacts({ service }: { readonly service: ServiceDetail }) {
  const t = useMessages(serviceMessages);
  const text = useText();
  const [clock] = service.clocks;
  return (
    <dl className="facts">
      <Fact icon={Clock} title={t.howLong}>
        {clock ? clockWords(clock, t) : t.noLimit}
      </Fact>
      <Fact icon={Coins} title={t.howMuch}>
        {service.fees.length === 0 ? t.free : t.feesWorkedOut}
      </Fact>
      <Fact icon={BadgeCheck} title={t.outcome}>
        {text(service.manual.outcome)}
      </Fact>
    </dl>
  );
}
