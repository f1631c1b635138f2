import type { QueryRunner } from 'typeorm';

/** The table in which TypeORM keeps which migrations were run; a restore runs them itself. */
const ownTable = 'migrations';

const inOrder = `
with recursive link as (
  select conrelid as child, confrelid as parent from pg_constraint where contype = 'f' and conrelid <> confrelid
), depth as (
  select c.oid, 0 as level from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r'
  union
  select link.child, depth.level + 1 from depth join link on link.parent = depth.oid where depth.level < 20
)
select c.relname as name from depth join pg_class c on c.oid = depth.oid
where c.relname <> $1 group by c.relname order by max(depth.level), c.relname`;

/** Every table of Sala; those that others refer to come first. */
export const listTables = async (runner: QueryRunner): Promise<readonly string[]> =>
  ((await runner.query(inOrder, [ownTable])) as { name: string }[]).map(({ name }) => name);

export const listMigrations = async (runner: QueryRunner): Promise<readonly string[]> =>
  ((await runner.query(`select name from ${ownTable} order by id`)) as { name: string }[]).map(
    ({ name }) => name,
  );

/** Columns that are written; others are worked out by the database. */
export const listColumns = async (runner: QueryRunner, table: string): Promise<readonly string[]> => {
  const rows: { name: string }[] = await runner.query(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
};

const sequences = `
select sequencename as name, coalesce(last_value, 0)::text as value from pg_sequences where schemaname = 'public'
and sequencename not like '${ownTable}%' order by 1`;

export const listSequences = async (
  runner: QueryRunner,
): Promise<readonly { readonly name: string; readonly value: string }[]> =>
  (await runner.query(sequences)) as { name: string; value: string }[];

const pageSize = 500;

/** The rows of a table as JSON texts, a line each, read by a cursor of the transaction. */
export async function* dumpLines(
  runner: QueryRunner,
  table: string,
  count: () => void,
): AsyncGenerator<string> {
  await runner.query(
    `declare dump no scroll cursor for select row_to_json(t)::text as line from "${table}" t`,
  );
  for (;;) {
    const rows: { line: string }[] = await runner.query(`fetch ${pageSize} from dump`);
    if (rows.length === 0) break;
    for (const { line } of rows) {
      count();
      yield `${line}\n`;
    }
  }
  await runner.query('close dump');
}

/** Puts rows in as they were dumped. */
export const loadLines = async (
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> => {
  if (lines.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  await runner.query(
    `insert into "${table}" (${names}) overriding system value
     select ${names} from json_populate_recordset(null::"${table}", $1::json)`,
    [`[${lines.join(',')}]`],
  );
};
