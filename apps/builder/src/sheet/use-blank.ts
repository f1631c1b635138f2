import { useCallback } from 'react';
import { blankOf } from '#core/authoring';
import { isObject, type SchemaObject } from '#core/fields';
import { bangkokDay } from '#core/thai';
import { useCouncil } from '#ui/session';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDraftContext } from '../draft/use-draft.js';

/** Makes a small value of the language to begin from. */
export const useBlank = (): ((schema: SchemaObject, key?: string) => unknown) => {
  const { store } = useDraftContext();
  const fields = useConditionFields();
  const council = useCouncil();
  return useCallback(
    (schema, key) => {
      const divisions = (council?.divisions ?? []).map(({ id }) => id);
      if (key === 'division') return divisions[0] ?? 'clerk';
      const value = blankOf(schema, {
        draft: store.getState().history.draft,
        fields: fields.map(({ pointer }) => pointer),
        divisions,
        today: bangkokDay(new Date()),
      });
      const isSchema = key === 'schema' && isObject(value) && Object.keys(value).length === 0;
      return isSchema ? { type: 'object', properties: {}, additionalProperties: false } : value;
    },
    [council, fields, store],
  );
};
