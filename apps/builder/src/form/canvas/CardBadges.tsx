import { Link } from 'wouter';
import { Asterisk, Calculator, EyeOff, GitBranch, ShieldCheck } from 'lucide-react';
import { homeOf, type FieldAddress } from '#core/authoring';
import { own } from '#core/fields';
import { Icon, createMessages, useMessages, type IconComponent } from '#ui/kit';
import type { CardFacts } from './canvas-facts.js';

const messages = createMessages({
  th: {
    shown: 'แสดงเมื่อตรงเงื่อนไข',
    required: 'ต้องตอบเมื่อตรงเงื่อนไข',
    computed: 'ระบบคำนวณให้',
    checked: 'มีข้อตรวจสอบ',
    hidden: 'ประชาชนไม่เห็น',
  },
  en: {
    shown: 'Shown by a rule',
    required: 'Required by a rule',
    computed: 'Worked out',
    checked: 'Checked',
    hidden: 'Citizens don’t see it',
  },
});

interface CardBadgesProps extends CardFacts {
  readonly field: FieldAddress;
}

interface Badge {
  readonly id: string;
  readonly icon: IconComponent;
  readonly words: string;
  readonly tab?: 'rules' | 'computed' | 'checks';
}

/** What steers a field; a press leads to the rule, formula or check. */
export function CardBadges({ field, ui, ...facts }: CardBadgesProps) {
  const t = useMessages(messages);
  const badges: readonly Badge[] = [
    ...(facts.shownByRule ? [{ id: 'shown', icon: GitBranch, words: t.shown, tab: 'rules' as const }] : []),
    ...(facts.requiredByRule
      ? [{ id: 'need', icon: Asterisk, words: t.required, tab: 'rules' as const }]
      : []),
    ...(facts.computed ? [{ id: 'sum', icon: Calculator, words: t.computed, tab: 'computed' as const }] : []),
    ...(facts.checked ? [{ id: 'check', icon: ShieldCheck, words: t.checked, tab: 'checks' as const }] : []),
    ...(own(ui, 'ui:widget') === 'hidden' ? [{ id: 'hidden', icon: EyeOff, words: t.hidden }] : []),
  ];
  if (badges.length === 0) return null;
  const at = encodeURIComponent(homeOf(field).pointer);
  return (
    <div className="card-foot">
      {badges.map(({ id, icon, words, tab }) =>
        tab ? (
          <Link key={id} className="card-badge" href={`/rules?tab=${tab}&field=${at}`}>
            <Icon of={icon} /> {words}
          </Link>
        ) : (
          <span key={id} className="card-badge">
            <Icon of={icon} /> {words}
          </span>
        ),
      )}
    </div>
  );
}
