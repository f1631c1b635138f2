import { type ServiceDefinition, upgradeDefinition } from '#core/definition';
import { createServedEngine, createOfficerPapers, type FormEngine, type OfficerPapers } from '#core/form';
import { compileValidator, loadStandalone } from '#core/schema';
import { createWorkflow, type WorkflowEngine } from '#core/workflow';
import type { ServiceDetail } from '#contracts/catalog';
import { bookingsOf, lookUpsOf } from './form-rooms.js';
import type { ServiceVersionEntity } from './service-version.entity.js';

/** A published version as a process holds it: its engines are made once and kept. */
export interface PublishedService {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly definition: ServiceDefinition;
  readonly form: FormEngine;
  readonly officerPapers: OfficerPapers;
  readonly workflow: WorkflowEngine;
  readonly detail: ServiceDetail;
}

/** Published long ago or yesterday: programs speak one format. The stored version and its hash stay as they were published. */
const inTodaysFormat = (stored: object): ServiceDefinition => {
  const upgraded = upgradeDefinition(stored);
  if (!upgraded.ok) throw new Error(`${upgraded.problems[0]?.code}: ${upgraded.problems[0]?.message.en}`);
  return upgraded.value as ServiceDefinition;
};

export const toPublishedService = ({
  service,
  version,
  hash,
  validator,
  pageValidators,
  definition,
}: ServiceVersionEntity): PublishedService => {
  const frozen = inTodaysFormat(definition);
  const served = createServedEngine(frozen, loadStandalone(validator));
  return {
    code: service,
    version,
    hash,
    definition: frozen,
    form: served.engine,
    officerPapers: createOfficerPapers(frozen),
    workflow: createWorkflow(frozen, compileValidator),
    detail: {
      ...toDetail({ service, version, hash, pageValidators }, frozen),
      programs: served.programs,
    },
  };
};

const validatorUrls = (address: string, pages: readonly string[]) => ({
  validatorUrl: `${address}/validator.js`,
  pageValidatorUrls: Object.fromEntries(pages.map((page) => [page, `${address}/pages/${page}/validator.js`])),
});

const toDetail = (
  {
    service,
    version,
    hash,
    pageValidators,
  }: Pick<ServiceVersionEntity, 'service' | 'version' | 'hash' | 'pageValidators'>,
  definition: ServiceDefinition,
): Omit<ServiceDetail, 'programs'> => ({
  code: service,
  version,
  hash,
  title: definition.title,
  summary: definition.summary,
  category: definition.category,
  kind: definition.kind,
  ...(definition.icon && { icon: definition.icon }),
  division: definition.division,
  legalBasis: definition.legalBasis,
  access: definition.access,
  form: definition.form,
  attachments: definition.attachments,
  fees: definition.fees,
  ...(definition.tables && { tables: definition.tables }),
  clocks: definition.workflow.clocks ?? [],
  ...lookUpsOf(definition),
  ...bookingsOf(definition),
  manual: definition.manual,
  privacyNotice: definition.privacy.notice,
  ...(definition.privacy.applicant.phone && { applicantPhone: definition.privacy.applicant.phone }),
  ...validatorUrls(`/api/services/${service}/versions/${version}`, Object.keys(pageValidators)),
});
