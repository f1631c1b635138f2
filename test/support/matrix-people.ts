import type { Actor } from '#core/access';
import type { HttpClient } from './http-client.js';
import { addOfficer } from './officers.js';
import type { Stage } from './stage.js';

/** Everyone who tries: role × division × position, spelled as accounts. */
export const matrixAccounts = {
  holder: { roles: ['officer'], divisions: ['engineering', 'clerk'] },
  colleague: { roles: ['officer'], divisions: ['engineering', 'clerk'] },
  stranger: { roles: ['officer'], divisions: ['welfare'] },
  chief: { roles: ['supervisor'], divisions: ['engineering', 'clerk'] },
  'strange-chief': { roles: ['supervisor'], divisions: ['welfare'] },
  executive: { roles: ['executive'], divisions: [] },
  positioned: { roles: ['executive'], divisions: [], positions: ['chief-executive'] },
  ethics: { roles: ['officer'], divisions: [], positions: ['ethics-officer'] },
  designer: { roles: ['admin'], divisions: ['engineering', 'clerk'] },
} as const satisfies Record<string, { roles: string[]; divisions: string[]; positions?: string[] }>;
export type MatrixAccount = keyof typeof matrixAccounts;

export const matrixNames = Object.keys(matrixAccounts) as MatrixAccount[];

export interface MatrixPerson {
  readonly client: HttpClient;
  readonly actor: Actor & { readonly id: string };
}

/** Makes the accounts and signs each in. */
export const bringMatrixPeople = async (
  stage: Stage,
): Promise<Readonly<Record<MatrixAccount, MatrixPerson>>> => {
  const people = await Promise.all(
    matrixNames.map(async (username): Promise<readonly [MatrixAccount, MatrixPerson]> => {
      const account = matrixAccounts[username];
      const id = await addOfficer(stage, { username, ...account });
      const actor = { kind: 'officer', id, ...account } as const;
      return [username, { client: await stage.as(username), actor }];
    }),
  );
  return Object.fromEntries(people) as Record<MatrixAccount, MatrixPerson>;
};

/** Routes that only show something of a case, but for those that need the id of a part of it. */
const shows = /^GET \/api\/cases\/:id(\/[a-z]+)?$|^POST \/api\/cases\/:id\/reveal$/;

/** Deeds that a case may be asked for, in whatever situation it is. */
const deeds = /^POST \/api\/cases\/:id\/(take|release|assign|notes|actions\/:action)$/;

export const isShownRoute = (route: string): boolean => shows.test(route);
/** Tried on cases in every situation; the others are tried at their gate. */
export const isMatrixRoute = (route: string): boolean => isShownRoute(route) || deeds.test(route);
