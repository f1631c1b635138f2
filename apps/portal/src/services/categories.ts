import {
  BookOpen,
  Building2,
  CalendarCheck,
  ClipboardList,
  HandCoins,
  HeartHandshake,
  HeartPulse,
  Landmark,
  Lightbulb,
  MessagesSquare,
  ShieldAlert,
  Store,
} from 'lucide-react';
import type { Text } from '#core/result';
import type { IconComponent } from '#ui/kit';

export interface Category {
  readonly id: string;
  readonly title: Text;
  readonly icon: IconComponent;
}

const category = (id: string, th: string, en: string, icon: IconComponent): Category => ({
  id,
  title: { th, en },
  icon,
});

/** Drawers of the catalogue, in the order of how often people need them. */
export const categories: readonly Category[] = [
  category('gen', 'คำร้องและร้องทุกข์', 'Requests and complaints', ClipboardList),
  category('infra', 'ไฟ น้ำ ถนน ต้นไม้', 'Lights, water, roads, trees', Lightbulb),
  category('welfare', 'สวัสดิการสังคม', 'Social welfare', HeartHandshake),
  category('health', 'สาธารณสุขและสิ่งแวดล้อม', 'Health and environment', HeartPulse),
  category('safety', 'ป้องกันภัยและความปลอดภัย', 'Disaster and safety', ShieldAlert),
  category('tax', 'ภาษีและรายได้', 'Tax and revenue', HandCoins),
  category('biz', 'ทะเบียนพาณิชย์และใบอนุญาต', 'Business and licences', Store),
  category('build', 'อาคารและงานโยธา', 'Building and works', Building2),
  category('edu', 'การศึกษา', 'Education', BookOpen),
  category('appt', 'นัดหมายและยืมใช้', 'Bookings and loans', CalendarCheck),
  category('part', 'รับฟังความคิดเห็น', 'Have your say', MessagesSquare),
  category('integ', 'ความโปร่งใส', 'Integrity', Landmark),
];

export const findCategory = (id: string): Category | undefined => categories.find((each) => each.id === id);
