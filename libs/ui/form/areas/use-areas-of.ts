import { useMemo } from 'react';
import type { AreaIndex } from '#core/areas';
import type { SchemaObject } from '#core/fields';
import { asksForArea } from '../model/asks-for-area.js';
import { useAreas } from './use-areas.js';

/** The official areas for reading the answers of a form; fetched only where the form asks for a place. */
export const useAreasOf = (form: { readonly ui?: SchemaObject } | undefined): AreaIndex | null => {
  const wanted = useMemo(() => form !== undefined && asksForArea(form), [form]);
  return useAreas(wanted).areas;
};
