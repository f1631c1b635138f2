import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, fail, problem } from '#core/result';
import { mayOpen } from '#core/access';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { FileLibrary, type OpenedFile } from '#server/files';
import { CaseFiles } from './case-file.js';

export interface FileRequest {
  readonly caseId: string;
  readonly fileId: string;
  readonly preview: boolean;
}

/** One paper of a case, for who may see what is masked; each opening of the whole file is logged. */
@Injectable()
export class OpenCaseFile {
  constructor(
    private readonly database: DataSource,
    private readonly files: CaseFiles,
    private readonly library: FileLibrary,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ caseId, fileId, preview }: FileRequest, reader: SessionUser): Promise<Result<OpenedFile>> {
    const { manager } = this.database;
    const found = await this.files.find(manager, caseId);
    if (!found.ok) return found;
    const { state, service, files } = found.value;
    const open = mayOpen(reader, state, service.workflow.accessAt(state));
    if (!open.ok) return open;
    if (![...Object.values(files), ...Object.values(state.papers)].flat().includes(fileId))
      return fail(unknownFile());
    if (!preview) {
      const at = this.clock.now();
      await this.audit.append(manager, [
        {
          at,
          actorKind: 'officer',
          actorId: reader.id,
          action: 'file.viewed',
          subjectType: 'case',
          subjectId: caseId,
          detail: { file: fileId },
        },
      ]);
    }
    return this.library.open(fileId, { preview });
  }
}

const unknownFile = () => problem('file.not-found', 'ไม่พบเอกสารนี้ในเรื่อง', 'The case has no such file');
