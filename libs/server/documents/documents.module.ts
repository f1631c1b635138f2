import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { CasesHttpModule, CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { RegistersModule } from '#server/registers';
import { CaseDocuments } from './case-documents.js';
import { CaseValues } from './case-values.js';
import { ComposeDocument } from './compose-document.js';
import { DocumentFiles } from './document-files.js';
import { DocumentsController } from './documents.controller.js';
import { IssueDocuments } from './issue-documents.js';
import { IssuedRows } from './issued-rows.js';
import { OwnDocuments } from './own-documents.js';
import { Signatories } from './signatories.js';
import { TypesetDocument } from './typeset-document.job.js';
import { Typesetter } from './typesetting/typesetter.js';
import { VerifyDocument } from './verify-document.query.js';

const imports = [AuditModule, CasesModule, CatalogModule, IdentityModule, RegistersModule];

/** Issuing papers, for every process in which cases move. */
@Module({
  imports,
  providers: [CaseValues, ComposeDocument, IssueDocuments, IssuedRows, Signatories, Typesetter],
  exports: [CaseValues, ComposeDocument, IssueDocuments, IssuedRows, Typesetter],
})
export class DocumentsModule {}

/** Papers over HTTP. For the api alone. */
@Module({
  imports: [...imports, CasesHttpModule, DocumentsModule],
  controllers: [DocumentsController],
  providers: [CaseDocuments, DocumentFiles, OwnDocuments, VerifyDocument],
})
export class DocumentsHttpModule {}

/** Files of papers. For the worker alone. */
@Module({ imports: [DocumentsModule], providers: [TypesetDocument] })
export class DocumentJobsModule {}
