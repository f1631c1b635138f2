import type { Text } from '#core/result';
import { choiceWords } from '../words/choice-words.js';

/** Who acts, as people say it: «เจ้าหน้าที่ engineering». */
export const actorWords = (actor: string): Text => {
  const [role = actor, division] = actor.split(/[:#@/]/);
  const { th, en } = choiceWords(role);
  return division === undefined ? { th, en } : { th: `${th} (${division})`, en: `${en} (${division})` };
};
