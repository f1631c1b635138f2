import { createClient } from '#ui/client';

/** Citizens call without a session. */
export const api = createClient();
