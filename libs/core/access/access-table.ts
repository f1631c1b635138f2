import type { OfficerRole } from './actor.js';

/**
 * What an officer does with a case outside the actions of its workflow. `open` shows what is masked till then;
 * `hold` is being the one to whom it may be assigned.
 */
export const caseDeeds = ['read', 'open', 'take', 'hold', 'release', 'assign', 'note'] as const;
export type CaseDeed = (typeof caseDeeds)[number];

/**
 * How far a role reaches, from nothing to the whole council:
 * - `holder`: cases that the officer took or was assigned
 * - `named`: those, and cases in whose state an action names the officer's position or committee
 * - `signed`: those, and cases on which the officer voted or acted
 * - `seated`: cases of `named`, and cases in whose state the officer votes
 * - `called`: those, and cases in whose state an action names the role, in the officer's division
 * - `working`: cases on which the officer's division works now
 * - `near`: those, and cases of `signed`
 * - `concerned`: those, and cases that the officer's division has had before
 * - `council`: every case
 */
export const scopes = [
  'none',
  'holder',
  'named',
  'signed',
  'seated',
  'called',
  'working',
  'near',
  'concerned',
  'council',
] as const;
export type Scope = (typeof scopes)[number];

type Row = Readonly<Record<CaseDeed, Scope>>;
export type AccessTable = Readonly<Record<OfficerRole, Row>>;

const nothing: Row = {
  read: 'none',
  open: 'none',
  take: 'none',
  hold: 'none',
  release: 'none',
  assign: 'none',
  note: 'none',
};

/** The whole of access to cases. An officer with several roles reaches as far as the widest of them. */
export const accessTable: AccessTable = {
  officer: {
    ...nothing,
    read: 'concerned',
    open: 'seated',
    take: 'working',
    hold: 'working',
    release: 'holder',
    note: 'concerned',
  },
  supervisor: {
    read: 'concerned',
    open: 'called',
    take: 'working',
    hold: 'working',
    release: 'near',
    assign: 'working',
    note: 'concerned',
  },
  executive: {
    ...nothing,
    read: 'council',
    open: 'called',
    hold: 'council',
    release: 'holder',
    note: 'council',
  },
  admin: nothing,
};

/** The same for sealed cases: supervisors of the division name, by assignment, the officers who see one. */
export const sealedTable: AccessTable = {
  officer: { ...nothing, read: 'signed', open: 'named', hold: 'working', release: 'holder', note: 'holder' },
  supervisor: {
    read: 'near',
    open: 'named',
    take: 'working',
    hold: 'working',
    release: 'near',
    assign: 'working',
    note: 'near',
  },
  executive: {
    ...nothing,
    read: 'signed',
    open: 'named',
    hold: 'council',
    release: 'holder',
    note: 'holder',
  },
  admin: nothing,
};
