import type { Static } from '@sinclair/typebox';
import { closed, kebab, oneOfStrings, optional } from './primitives.js';

export const roles = ['officer', 'supervisor', 'executive', 'applicant', 'system'] as const;
export type ActorRole = (typeof roles)[number];

export const performerSchema = closed(
  {
    role: oneOfStrings(roles, 'Who'),
    division: optional(kebab('Of which division; the one that works on the state when missing')),
    position: optional(kebab('Only who holds this position, whatever the division: `chief-administrator`')),
    committee: optional(kebab('Only members of this committee of the council, whatever the division')),
  },
  { description: 'Someone who may perform an action' },
);
export type Performer = Static<typeof performerSchema>;
