import { ArrowRightLeft, FilePlus2, Hand, StickyNote, Undo2, UserRoundCheck, Zap } from 'lucide-react';
import type { IconComponent } from '#ui/kit';

const looks: Readonly<Record<string, IconComponent>> = {
  'case.opened': FilePlus2,
  'case.taken': Hand,
  'case.released': Undo2,
  'case.assigned': UserRoundCheck,
  'case.noted': StickyNote,
  'case.acted': ArrowRightLeft,
};

/** A picture for each sort of event. */
export const eventIcon = (type: string): IconComponent => looks[type] ?? Zap;
