import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseAction } from '#contracts/cases';
import type { AskedAttachment, FormContext } from '#core/form';
import { paperOf } from '#core/papers';
import { type Result, fail, ok } from '#core/result';
import { bangkokDay } from '#core/thai';
import { CouncilProfile } from '#server/catalog';
import { FileLibrary } from '#server/files';
import type { FileRefs } from '#server/submissions';
import type { CaseFile } from './case-file.js';

/** Papers that officers attach with an action: which are asked for, and the claim of the files that come. */
@Injectable()
export class ActionPapers {
  constructor(
    private readonly council: CouncilProfile,
    private readonly library: FileLibrary,
  ) {}

  /**
   * Binds the files to the case, in the transaction of the action. Refuses at `/attachments/KEY`: a paper that is
   * required and missing, one that the action doesn’t ask for, and what the library refuses.
   */
  async claim(
    manager: EntityManager,
    file: CaseFile,
    action: string,
    refs: FileRefs,
    now: string,
  ): Promise<Result<null>> {
    const keys = keysOf(file, action);
    if (keys.length === 0 && Object.keys(refs).length === 0) return ok(null);
    const { officerPapers, definition } = file.service;
    const files = Object.fromEntries(Object.entries(refs).map(([key, ids]) => [key, ids.length]));
    const context = { ...(await this.context(file, now)), files };
    const problems = officerPapers.judge(keys, file.answers, context);
    if (problems.length > 0) return fail(...problems);
    return this.library.claim(
      manager,
      refs,
      file.row.id,
      definition.attachments.filter(({ key }) => keys.includes(key)),
    );
  }

  /** The papers of each action as the case page asks for them: `required` is settled. */
  async asked(file: CaseFile, now: string): Promise<(action: string) => NonNullable<CaseAction['papers']>> {
    const context = await this.context(file, now);
    const { officerPapers, definition } = file.service;
    const shown = ({ key, required }: AskedAttachment) =>
      definition.attachments
        .filter((paper) => paper.key === paperOf(key))
        .map((paper) => ({ key, required, paper: { ...paper, required } }));
    return (action) =>
      officerPapers.asked(keysOf(file, action), file.answers, context).flatMap((asked) => shown(asked));
  }

  private async context({ state }: CaseFile, now: string): Promise<FormContext> {
    const council = await this.council.get();
    return {
      today: bangkokDay(now),
      council: { villages: council.villages.map(({ number }) => number) },
      calendar: council,
      findings: { ...state.findings },
    };
  }
}

const keysOf = ({ service }: CaseFile, action: string): readonly string[] =>
  service.definition.workflow.actions[action]?.form?.attachments ?? [];
