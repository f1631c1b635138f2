import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Text } from '#core/result';
import { receiptNumber } from '#core/thai';
import { CaseFiles } from '../case-file.js';

/** What a mail about a message may say, and whom it may reach. */
export interface MessageNotice {
  readonly receiptNumber: string;
  readonly serviceTitle: Text;
  readonly email: string | null;
}

/** Reads for a mail about a message what it says. */
@Injectable()
export class MessageNotices {
  constructor(private readonly files: CaseFiles) {}

  /** Null when there is no such case. */
  async find(manager: EntityManager, caseId: string): Promise<MessageNotice | null> {
    const found = await this.files.find(manager, caseId);
    if (!found.ok) return null;
    const { row, service } = found.value;
    return {
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      serviceTitle: service.definition.title,
      email: row.contact.email ?? null,
    };
  }
}
