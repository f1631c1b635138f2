import type { ServiceDetail } from '#contracts/catalog';
import type { ServiceDefinition } from '#core/definition';
import { formPrograms } from '#core/form';

/** What the form pages ask of a published version; the preview has its validator in hand, so no address is asked for. */
export const toDetail = (definition: ServiceDefinition): ServiceDetail => {
  const {
    code,
    title,
    summary,
    category,
    kind,
    division,
    legalBasis,
    access,
    form,
    attachments,
    fees,
    manual,
  } = definition;
  return {
    code,
    version: 1,
    hash: '',
    title,
    summary,
    category,
    kind,
    division,
    legalBasis,
    access,
    form,
    attachments,
    fees,
    manual,
    clocks: definition.workflow.clocks ?? [],
    ...(definition.tables && { tables: definition.tables }),
    privacyNotice: definition.privacy.notice,
    programs: formPrograms(definition),
    validatorUrl: '',
    pageValidatorUrls: {},
  };
};
