import { composedKinds } from './composed-kinds.js';
import type { FieldKind } from './field-kind.js';
import { simpleKinds } from './kinds.js';

/** Every kind of field that Sala itself knows; shared parts come beside them. */
export const plainKinds: readonly FieldKind[] = [...simpleKinds, ...composedKinds];
