import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { type Problem, type Result, fail, ok } from '#core/result';
import type { Council, SharedPart } from '#core/definition';
import type { DefinitionFile, VersionInfo } from '#contracts/admin';
import { CouncilProfile } from './council-profile.js';
import { operatorPatienceMs } from './gate/gate.js';
import { PublishService } from './publish-service.command.js';
import { SharedPartEntity } from './shared-part.entity.js';

/** A folder of definitions as the command line read it. */
export interface DefinitionFolder {
  readonly council: Council;
  readonly parts: readonly SharedPart[];
  readonly services: readonly { readonly path: string; readonly source: DefinitionFile }[];
}

export interface FolderOutcome {
  readonly path: string;
  readonly published: VersionInfo | null;
  readonly problems: readonly Problem[];
}

/** Brings a whole folder in: council, parts, then every service, judged side by side; unchanged ones stay as they are. */
@Injectable()
export class PublishFolder {
  constructor(
    private readonly council: CouncilProfile,
    private readonly publisher: PublishService,
    @InjectRepository(SharedPartEntity) private readonly parts: Repository<SharedPartEntity>,
  ) {}

  async run(
    folder: DefinitionFolder,
    onDone: (outcome: FolderOutcome) => void,
  ): Promise<Result<readonly FolderOutcome[]>> {
    await this.council.adopt(folder.council);
    await this.parts.save(
      folder.parts.map((part) => ({ name: part.part, version: part.version, document: part })),
    );
    const judging = folder.services.map(({ source }) => this.publisher.judge(source, operatorPatienceMs));
    judging.forEach((one) => one.catch(() => undefined));
    const outcomes: FolderOutcome[] = [];
    for (const [index, { path, source }] of folder.services.entries()) {
      const done = await this.publisher.settle((await judging[index])!, { source, officer: null });
      const outcome = {
        path,
        published: done.ok ? done.value : null,
        problems: done.ok ? [] : done.problems,
      };
      outcomes.push(outcome);
      onDone(outcome);
    }
    const refused = outcomes.flatMap((outcome) => outcome.problems);
    return refused.length > 0 ? fail(...refused) : ok(outcomes);
  }
}
