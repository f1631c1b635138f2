import ArrayField from '@rjsf/core/lib/components/fields/ArrayField.js';
import type { FieldProps } from '@rjsf/utils';
import type { ComponentType } from 'react';

/** RJSF's own field of lists, fetched when a page first has one. */
export default ArrayField as unknown as ComponentType<FieldProps>;
