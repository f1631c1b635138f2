import {
  CalendarClock,
  CalendarX2,
  Hourglass,
  Inbox,
  Layers,
  UserRound,
  UserRoundPlus,
  type LucideIcon,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  mine: UserRound,
  division: Layers,
  unassigned: UserRoundPlus,
  'due-soon': CalendarClock,
  late: CalendarX2,
  waiting: Hourglass,
  'waiting-applicant': Hourglass,
};

/** A picture for the queues that every council has; others get the tray. */
export const queueIcon = (id: string): LucideIcon => icons[id] ?? Inbox;
