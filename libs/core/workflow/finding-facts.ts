import { findingName } from '#core/fields';
import type { CaseState } from './case-state.js';

type Json = Readonly<Record<string, unknown>>;

/** What officers found, under `findings`. */
export const findingFacts = (findings: CaseState['findings']): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(findings).map(([action, input]) => [findingName(action), input]));
