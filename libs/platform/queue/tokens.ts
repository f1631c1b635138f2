/** Nest tokens inside this room. */
export const BACKEND = Symbol('sala.queue-backend');
export const QUEUE_DATABASE_URL = Symbol('sala.queue-database-url');
export const REDIS_URL = Symbol('sala.redis-url');
