import { Injectable } from '@nestjs/common';
import type { EntryFields, Holder } from '#core/registers';
import { Secrets } from '#platform/secrets';

/** What an entry says of people: kept sealed, bound to its row. */
export interface EntryContent {
  readonly fields: EntryFields;
  readonly holder: Holder;
}

/** Seals and opens what entries say. */
@Injectable()
export class EntrySafe {
  constructor(private readonly secrets: Secrets) {}

  close(id: string, content: EntryContent): string {
    return this.secrets.seal(JSON.stringify(content), place(id));
  }

  open({ id, sealed }: { readonly id: string; readonly sealed: string }): EntryContent {
    return JSON.parse(this.secrets.open(sealed, place(id))) as EntryContent;
  }

  /** Finds the entries of a person without storing who it is. */
  indexOf(nationalId: string | null): string | null {
    return nationalId === null ? null : this.secrets.blindIndex('national-id', nationalId);
  }

  /** What must be there once only, without saying what it is. */
  keyOf(register: string, rule: string, key: string): string {
    return this.secrets.blindIndex(`register:${register}:${rule}`, key);
  }
}

const place = (id: string): string => `register-entry:${id}`;
