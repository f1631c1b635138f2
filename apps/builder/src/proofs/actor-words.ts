import type { Text } from '#core/result';
import { performerWords, type NamedDivision } from '../workflow/step-words.js';
import type { ActorRole } from '#core/definition';

const spelled = /^(\w+)(?::([\w-]+))?(?:#([\w-]+))?(?:@([\w-]+))?(?:\/(.+))?$/;

/** Who acts, as people say it: «เจ้าหน้าที่ กองช่าง». Actors are spelled as journeys spell them. */
export const actorWords = (actor: string, named: readonly NamedDivision[]): Text => {
  const [, role = actor, division, position, committee, name] = spelled.exec(actor) ?? [];
  const { th, en } = performerWords(
    {
      role: role as ActorRole,
      ...(division !== undefined && { division }),
      ...(position !== undefined && { position }),
      ...(committee !== undefined && { committee }),
    },
    named,
  );
  return name === undefined ? { th, en } : { th: `${th} คนที่ ${name}`, en: `${en} no. ${name}` };
};
