import {
  AtSign,
  BellDot,
  CalendarClock,
  CheckCheck,
  Landmark,
  CalendarX2,
  Hourglass,
  Inbox,
  Layers,
  MessageCircleQuestion,
  UserRound,
  UserRoundPlus,
  type LucideIcon,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  mine: UserRound,
  new: BellDot,
  mentioned: AtSign,
  messages: MessageCircleQuestion,
  'my-division': Layers,
  unassigned: UserRoundPlus,
  'due-soon': CalendarClock,
  late: CalendarX2,
  'waiting-applicant': Hourglass,
  council: Landmark,
  done: CheckCheck,
};

/** A picture for the queues that every council has; others get the tray. */
export const queueIcon = (id: string): LucideIcon => icons[id] ?? Inbox;
