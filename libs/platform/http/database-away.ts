const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

/**
 * SQLSTATE: connection (08), out of resources such as a full disk (53), shut down (57P), too slow (57014, 55P03,
 * 25P03), still colliding after every try (40).
 */
const sqlState = /^(08|53|57P|57014|55P03|25P03|40)/;

/** Words of pg and TypeORM for connections that broke or couldn't be had, which carry no code. */
const driver =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Query read timeout|Driver not Connected|Connection is not established/;

const depth = 4;

/** Does this failure say that the database is away, shutting down or full, so that another try may succeed? */
export const isDatabaseAway = (thrown: unknown, left = depth): boolean => {
  if (!(thrown instanceof Error) || left === 0) return false;
  const { code } = thrown as { code?: unknown };
  if (typeof code === 'string' && (network.has(code) || sqlState.test(code))) return true;
  if (driver.test(thrown.message)) return true;
  const inner = [
    (thrown as { driverError?: unknown }).driverError,
    thrown.cause,
    ...(thrown instanceof AggregateError ? thrown.errors : []),
  ];
  return inner.some((error) => isDatabaseAway(error, left - 1));
};
