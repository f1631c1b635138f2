/** Messages that were kept here because no mail server is set. */
export const up: readonly string[] = [
  `create table mail_sink (
     id text primary key,
     seq bigint generated always as identity,
     at timestamptz not null,
     recipient text not null,
     subject text not null,
     body text not null
   )`,
  'create unique index mail_sink_seq on mail_sink (seq)',
];

export const down: readonly string[] = ['drop table mail_sink'];
