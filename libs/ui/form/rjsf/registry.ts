import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import type { Registry } from '@rjsf/utils';
import { idPrefix, idSeparator } from '../context/FieldsContext.js';
import { lazily } from '../fields/lazily.js';
import { fields, templates, widgets } from '../theme.js';
import { LeafField } from './LeafField.js';
import { schemaUtils } from './schema-utils.js';

/** What RJSF's fields are given: our theme, and their own parts for groups and rows. It never changes. */
export const registry = {
  fields: {
    SchemaField,
    ObjectField,
    ArrayField: lazily(() => import('./ListField.js')),
    StringField: LeafField,
    NumberField: LeafField,
    BooleanField: LeafField,
    ...fields,
  },
  templates: { ...templates, ButtonTemplates: {} },
  widgets,
  rootSchema: {},
  formContext: {},
  schemaUtils,
  translateString: (text: string) => text,
  globalFormOptions: {
    idPrefix,
    idSeparator,
    experimental_componentUpdateStrategy: 'shallow',
    useFallbackUiForUnsupportedType: false,
  },
} as unknown as Registry;
