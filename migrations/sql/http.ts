/** Counters of the rate limits that hold over all processes. */
export const up: readonly string[] = [
  `create unlogged table rate_limit (
     key varchar(255) primary key,
     points integer not null default 0,
     expire bigint
   )`,
];

export const down: readonly string[] = ['drop table rate_limit'];
