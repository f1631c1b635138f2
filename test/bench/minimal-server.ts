/**
 * The limit that Sala is measured against: HTTP, compiled Ajv and one INSERT with one commit, nothing else.
 * Started as a process of its own with the database's address; prints its port.
 */
import { randomUUID } from 'node:crypto';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { Pool } from 'pg';
import { benchSchema } from './bench-service.js';

const ajv = new Ajv({ formats: { 'thai-phone': /^0[0-9]{8,9}$/ } });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(benchSchema);
const pool = new Pool({ connectionString: process.argv[2], max: 16 });
await pool.query(`create table if not exists bare (
  id uuid primary key, service text not null, received_at timestamptz not null default now(), answers jsonb not null)`);
await pool.query('create index if not exists bare_inbox on bare (service, received_at desc, id desc)');

const insert = { name: 'insert', text: 'insert into bare (id, service, answers) values ($1, $2, $3)' };

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (chunks.length === 0) return answer(response, 400, {});
    const { answers } = JSON.parse(Buffer.concat(chunks).toString()) as { answers: unknown };
    if (!validate(answers)) return answer(response, 422, {});
    const id = randomUUID();
    pool.query({ ...insert, values: [id, 'bench-request', JSON.stringify(answers)] }).then(
      () => answer(response, 201, { id }),
      () => answer(response, 500, {}),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.on('disconnect', () => process.exit(0));
