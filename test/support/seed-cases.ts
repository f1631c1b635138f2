/** Whoever runs SQL: a client of pg, a data source of TypeORM. */
export interface Sql {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

export const seedServices = 40;

/** Divisions by number of the service, 1 to 40: the clerk has many, education one. */
const divisionOf = `case when s <= 14 then 'clerk' when s <= 24 then 'engineering' when s <= 31 then 'treasury'
  when s <= 36 then 'health' when s <= 39 then 'welfare' else 'education' end`;

const words = (...list: string[]): string => `array[${list.map((word) => `'${word}'`).join(', ')}]`;
const firstNames = words(
  'สมชาย',
  'สมหญิง',
  'ประเสริฐ',
  'วิไล',
  'ณัฐพล',
  'กนกวรรณ',
  'บุญมี',
  'ทองใบ',
  'อรุณ',
  'ดารณี',
  'ชูชาติ',
);
const lastNames = words(
  'ใจดี',
  'ใจงาม',
  'แสงทอง',
  'ศรีสุข',
  'พงษ์ไพร',
  'บุญเรือง',
  'คำแก้ว',
  'มั่นคง',
  'รุ่งเรือง',
  'ทองดี',
  'จันทร์เพ็ญ',
  'วงศ์ษา',
  'สายบัว',
);
const places = words(
  'ข้างวัด',
  'หน้าโรงเรียน',
  'ริมคลอง',
  'หลังตลาด',
  'ซอยสวนผัก',
  'ปากทางเข้าหมู่บ้าน',
  'ข้างศาลาประชาคม',
);

/** Copies of one published service under forty codes. */
const copyServices = `
with copies as (
  select 'bench-' || lpad(s::text, 2, '0') as code from generate_series(1, ${seedServices}) as s
), services as (
  insert into service (code, live_version, retired) select code, 1, false from copies on conflict do nothing
)
insert into service_version (service, version, hash, definition, source, validator, page_validators, published_at, published_by)
select code, 1, hash, jsonb_set(definition::jsonb, '{code}', to_jsonb(code))::json, source, validator, page_validators, published_at, published_by
from copies, service_version where service = $1 and version = 1 on conflict do nothing`;

/**
 * Case n of a council of three years: thirty in a hundred are open, six in ten of those are held, a quarter are late.
 * What people search by is different from case to case as it is in life: few names, many numbers and signs.
 */
const insertCases = `
insert into service_case (id, service, service_version, receipt_year, receipt_seq, tracking_code, submission_id, state, phase,
  division, assignee, flags, applicant_masked, search, national_id_index, phone_index, place_cell, village, contact, due_at,
  received_at, effective_received_at, entered_state_at, changed_at, unanswered, ended, version, data)
select id, 'bench-' || lpad(s::text, 2, '0'), 1, 2567, n, 'SEED-' || n, id,
  case when open then 'received' else 'done' end, phase, ${divisionOf},
  case when open and n % 10 < 6 then ($2::uuid[])[1 + (n / 7) % cardinality($2::uuid[])] end,
  case when n % 50 = 1 then '{urgent}'::text[] when n % 200 = 3 then '{sealed}'::text[] else '{}'::text[] end,
  'ส••••• ต•••••',
  lpad(n::text, 5, '0') || '/2567 ' || (${firstNames})[1 + n % 11] || ' ' || (${lastNames})[1 + n % 13] || ' '
    || (${places})[1 + n % 7] || ' เสาไฟต้นที่ ' || (n::bigint * 7919) % 999983,
  case when n % 5 > 0 then md5('person ' || n % 250000) end, case when n % 4 > 0 then md5('phone ' || n % 300000) end,
  case when n % 5 < 2 then (14000 + n % 400) || ':' || (100000 + (n / 400) % 400) end,
  1 + n % 12, '{}', case when open and phase <> 'waiting-applicant' then $3::timestamptz + ((n * 31) % 60 - 15) * interval '1 day' end,
  at, at, at + (n % 5) * interval '1 day', least($3::timestamptz, at + (n % 20) * interval '1 day'), open and n % 500 = 0, not open, 2,
  jsonb_build_object('clocks', '[]'::jsonb, 'correction', null, 'corrections', 0, 'filedBy', null, 'homeDivision', ${divisionOf},
    'divisions', jsonb_build_array(${divisionOf}), 'assignedAt', null)
from (
  select n, gen_random_uuid() as id, 1 + n % ${seedServices} as s, h < 30 as open,
    case when h < 12 then 'received' when h < 25 then 'in-progress' when h < 30 then 'waiting-applicant'
      when h < 85 then 'completed' when h < 93 then 'refused' else 'closed' end as phase,
    $3::timestamptz - ($1::integer - n) * (interval '3 years' / $1::integer) as at
  from (select n, (n::bigint * 7919) % 100 as h from generate_series(1, $1::integer) as n) as numbered
) as made`;

interface Index {
  readonly name: string;
  readonly definition: string;
}

/** Indexes that no constraint needs: dropped while the rows go in, and made again, which is several times as fast. */
const listIndexes = `
select indexname as name, indexdef as definition from pg_indexes
where tablename = 'service_case' and indexname not in (select conname from pg_constraint)`;

const rowsOf = <Row>(answer: unknown): Row[] =>
  Array.isArray(answer) ? (answer as Row[]) : (answer as { rows: Row[] }).rows;

export interface Seed {
  readonly count: number;
  /** Ids of officers who hold cases. */
  readonly officers: readonly string[];
  /** RFC 3339: the newest case. */
  readonly now: string;
}

/** A million cases of forty services in a minute or two, made in the database itself. Without services, when none is named to copy. */
export const seedCases = async (sql: Sql, { count, officers, now }: Seed, copyOf?: string): Promise<void> => {
  if (copyOf !== undefined) await sql.query(copyServices, [copyOf]);
  const indexes = rowsOf<Index>(await sql.query(listIndexes));
  for (const { name } of indexes) await sql.query(`drop index ${name}`);
  await sql.query(insertCases, [count, [...officers], now]);
  for (const { definition } of indexes) await sql.query(definition);
  await sql.query('vacuum analyze service_case');
};
