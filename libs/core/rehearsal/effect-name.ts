import type { EffectDefinition } from '#core/definition';
import type { Effect } from '#core/workflow';

/** `register:licences`, `confirm-booking`: the effect and what it names. */
const shellName = ({ type, ...named }: EffectDefinition): string => {
  const [name] = Object.values(named);
  return typeof name === 'string' ? `${type}:${name}` : type;
};

/** An effect as journeys name it: `notify:accepted`. */
export const effectName = (effect: Effect): string => {
  switch (effect.type) {
    case 'notify':
      return `notify:${effect.notification}`;
    case 'schedule':
      return `schedule:${effect.action}`;
    case 'clock-notice':
      return `clock-notice:${effect.clock}.${effect.notice}`;
    case 'shell':
      return shellName(effect.effect);
  }
};
