import { ThingName } from '../../sheet/ThingName.js';
import type { ChoosingProps } from '../chosen.js';

interface StepNameProps extends Pick<ChoosingProps, 'onChoose'> {
  readonly sort: 'state' | 'action';
  readonly name: string;
}

/** The name by which formulas and journeys mean a step. */
export function StepName({ sort, name, onChoose }: StepNameProps) {
  return <ThingName sort={sort} name={name} onRenamed={(to) => onChoose({ sort, name: to })} />;
}
