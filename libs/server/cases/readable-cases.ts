import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail } from '#core/result';
import { type Actor, mayOpen } from '#core/access';
import { type CaseFile, CaseFiles } from './case-file.js';
import { isReadable } from './perform.command.js';

/** Case files for who may read them. */
@Injectable()
export class ReadableCases {
  constructor(
    private readonly database: DataSource,
    private readonly files: CaseFiles,
  ) {}

  /** Refuses `case.not-found`, to those who may not read it as to those who guess ids. */
  async read(
    id: string,
    reader: Actor,
    manager: EntityManager = this.database.manager,
  ): Promise<Result<CaseFile>> {
    const found = await this.files.find(manager, id);
    if (!found.ok) return found;
    const readable = isReadable(found.value, reader);
    return readable.ok ? found : fail(...readable.problems);
  }

  /** The same for who may see what is masked; `access.mayOpen` says why not. */
  async open(
    id: string,
    reader: Actor,
    manager: EntityManager = this.database.manager,
  ): Promise<Result<CaseFile>> {
    const found = await this.read(id, reader, manager);
    if (!found.ok) return found;
    const { state, service } = found.value;
    const opened = mayOpen(reader, state, service.workflow.accessAt(state));
    return opened.ok ? found : fail(...opened.problems);
  }
}
