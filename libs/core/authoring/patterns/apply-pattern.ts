import type { ServiceDefinition } from '#core/definition';
import { choicesOf, fieldTree, own, type SchemaObject } from '#core/fields';
import type { ServiceDraft } from '../service-draft.js';
import type { Pattern } from './pattern.js';

interface Named {
  readonly id: string;
}

/** What the pattern brings takes the place of what had the same name. */
const merged = <T extends Named>(before: readonly T[] = [], brought: readonly T[]): T[] => [
  ...before.filter(({ id }) => brought.every((one) => one.id !== id)),
  ...brought,
];

/** Choices, yes and no, and numbers: what a survey can count. */
const countable = (schema: SchemaObject): readonly string[] =>
  fieldTree(schema)
    .fields.filter(
      (field) =>
        choicesOf(field.schema) !== undefined ||
        ['boolean', 'integer', 'number'].includes(String(own(field.schema, 'type'))),
    )
    .map(({ pointer }) => pointer);

const hideBelow = 5;

const asSurvey = (definition: ServiceDefinition): Pick<ServiceDefinition, 'statistics' | 'privacy'> => ({
  statistics: definition.statistics ?? { counts: [...countable(definition.form.schema)], hideBelow },
  privacy: { ...definition.privacy, publicList: false },
});

const asSealed = ({ access, privacy }: ServiceDefinition): Pick<ServiceDefinition, 'access' | 'privacy'> => ({
  access: { ...access, sealed: true },
  privacy: { ...privacy, publicList: false },
});

/** Routes go on choosing divisions; states of the former workflow they can’t choose any more. */
const routesFor = (
  { routes }: ServiceDefinition,
  { workflow }: Pattern,
): Pick<ServiceDefinition, 'routes'> | undefined =>
  routes && {
    routes: routes.map(({ state, ...route }) => ({
      ...route,
      ...(state !== undefined && Object.hasOwn(workflow.states, state) && { state }),
    })),
  };

/**
 * A draft with the workflow of a pattern in the place of its own, and the messages, letters and fee that the pattern needs.
 * Journeys told what happened in the former workflow, and go with it.
 */
export const applyPattern = (draft: ServiceDraft, pattern: Pattern): ServiceDraft => {
  const { definition } = draft;
  const { kind, workflow, notifications, documents, fees, legalBasis, sealed } = pattern;
  const messages = merged(definition.notifications, notifications);
  return {
    ...draft,
    definition: {
      ...definition,
      kind,
      workflow,
      ...routesFor(definition, pattern),
      ...(messages.length > 0 && { notifications: messages }),
      ...(documents && { documents: merged(definition.documents, documents) }),
      ...(fees && definition.fees.length === 0 && { fees }),
      ...(legalBasis && definition.legalBasis.length === 0 && { legalBasis }),
      ...(sealed && asSealed(definition)),
      ...(kind === 'survey' && asSurvey(definition)),
    },
    journeys: [],
  };
};
