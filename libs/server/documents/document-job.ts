import { defineJob } from '#platform/queue';

/** Work that makes the file of an issued paper. */
export const typesetJob = defineJob<{ readonly id: string }>('documents.typeset');
