import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#core/access';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { type PreparedQuery, runPrepared } from '#platform/database';
import { type Cookies, type OpenSession, type SessionReader } from '#platform/http';
import { Secrets, randomToken } from '#platform/secrets';
import { type Officer, toOfficer } from './officer.js';
import { SessionCookie } from './session-cookie.js';

const minuteMs = 60_000;
const idleMs = 30 * minuteMs;
const longestMs = 12 * 60 * minuteMs;

interface SessionRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: string[];
  readonly divisions: string[];
  readonly email: string | null;
  readonly positions: string[];
  readonly committees: string[];
  readonly seen_at: Date;
  /** Officers who are away today. */
  readonly away: readonly Omit<Actor, 'kind'>[] | null;
}

/** Divisions of an officer, and those whose work they do. */
const allDivisions = (own: string): string => `${own} ||
  array(select d.id from division d where d.served_by = any (${own}) and not d.id = any (${own}) order by d.place)`;

/** Asked at every request of an officer. Who stands in gets no power over definitions and accounts. */
const findLive: PreparedQuery = {
  name: 'find-session',
  sql: `
  select officer.id, username, name, email, roles, ${allDivisions('divisions')} as divisions, positions, committees, seen_at,
    (select jsonb_agg(jsonb_build_object('id', gone.id, 'roles', array_remove(gone.roles, 'admin'),
       'divisions', ${allDivisions('gone.divisions')}, 'positions', gone.positions, 'committees', gone.committees) order by gone.id)
     from absence join officer gone on gone.id = absence.officer_id
     where absence.stand_in_id = officer.id and $4::date between from_day and to_day) as away
  from session join officer on officer.id = officer_id
  where token_hash = $1 and disabled_at is null and seen_at > $2 and session.created_at > $3`,
};

/**
 * Who is signed in. The browser holds a random token, the database only its hash; a session ends after 30 idle
 * minutes, after 12 hours at most, at sign-out, and when its officer is disabled.
 */
@Injectable()
export class Sessions implements SessionReader {
  constructor(
    private readonly database: DataSource,
    private readonly secrets: Secrets,
    private readonly cookie: SessionCookie,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and answers with its token, which is told once. */
  async open(officer: Officer): Promise<{ readonly token: string; readonly session: OpenSession }> {
    const token = randomToken();
    const now = this.clock.now();
    await this.database.query(
      'insert into session (token_hash, officer_id, created_at, seen_at) values ($1, $2, $3, $3)',
      [hashOf(token), officer.id, now],
    );
    return { token, session: { user: officer, csrfToken: this.csrfToken(token) } };
  }

  async find(cookies: Cookies): Promise<OpenSession | null> {
    const token = this.cookie.read(cookies);
    if (!token) return null;
    const now = Date.parse(this.clock.now());
    const rows = await runPrepared<SessionRow>(this.database.manager, findLive, [
      hashOf(token),
      new Date(now - idleMs),
      new Date(now - longestMs),
      bangkokDay(new Date(now)),
    ]);
    const [row] = rows;
    if (!row) return null;
    if (now - row.seen_at.getTime() > minuteMs) await this.touch(token, now);
    const standsInFor = (row.away ?? []).map((gone) => ({ ...gone, kind: 'officer' as const }));
    return { user: toOfficer(row, standsInFor), csrfToken: this.csrfToken(token) };
  }

  /** Ends the session of these cookies, if there is one. */
  async end(cookies: Cookies): Promise<void> {
    const token = this.cookie.read(cookies);
    if (token) await this.database.query('delete from session where token_hash = $1', [hashOf(token)]);
  }

  async endAllOf(officerId: string): Promise<void> {
    await this.database.query('delete from session where officer_id = $1', [officerId]);
  }

  private async touch(token: string, now: number): Promise<void> {
    await this.database.query('update session set seen_at = $2 where token_hash = $1', [
      hashOf(token),
      new Date(now),
    ]);
  }

  private csrfToken(token: string): string {
    return this.secrets.blindIndex('csrf', token);
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();
