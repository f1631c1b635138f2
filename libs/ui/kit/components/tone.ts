import { CircleCheck, CircleX, Info, TriangleAlert, Circle, Sparkles } from 'lucide-react';
import type { IconComponent } from '../icons/Icon.js';

export type Tone = 'neutral' | 'primary' | 'info' | 'success' | 'warning' | 'danger';

/** Each tone has a shape of its own: colour never speaks alone. */
export const toneIcons: Readonly<Record<Tone, IconComponent>> = {
  neutral: Circle,
  primary: Sparkles,
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleX,
};
