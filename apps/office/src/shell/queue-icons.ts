import {
  CalendarClock,
  CheckCheck,
  Landmark,
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
