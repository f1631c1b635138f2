/** Nest tokens inside this room. */
export const BACKEND = Symbol('sala.queue-backend');
export const QUEUE_DATABASE_URL = Symbol('sala.queue-database-url');
export const REDIS_URL = Symbol('sala.redis-url');

/** Kinds of work that must have a handler in this process. */
export const REQUIRED_JOBS = Symbol('REQUIRED_JOBS');
