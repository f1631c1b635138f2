const serializationFailure = '40001';
const deadlock = '40P01';

/** Whether two transactions got in each other's way, so that the same work may succeed when done again. */
export const isCollision = (thrown: unknown): boolean => {
  const code = sqlStateOf(thrown);
  return code === serializationFailure || code === deadlock;
};

/** The SQLSTATE of a failed query, wherever TypeORM put it. */
export const sqlStateOf = (thrown: unknown): string | null => {
  const { code, driverError } = (thrown ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) ? state : null;
};
