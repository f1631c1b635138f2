import { createClient } from '#ui/client';

/** Fields that ask the server themselves: look-ups and free slots are open to everybody. */
export const api = createClient();
