import { Client } from 'pg';

const connectWithinMs = 2_000;

/** Runs work on one connection and closes it. A connection that breaks meanwhile fails the work, never the process. */
export const withConnection = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
};

/** An open connection; the caller ends it, and hears of its loss by `end`. */
export const connect = async (url: string): Promise<Client> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: connectWithinMs,
    application_name: 'sala-launcher',
  });
  client.on('error', () => {});
  await client.connect();
  return client;
};
