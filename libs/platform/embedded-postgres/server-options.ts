/** For two cores and one council. Given on the command line, so that an upgrade of Sala changes them by itself. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '150',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'server-%u.log',
  log_truncate_on_rotation: 'on',
  log_rotation_size: '0',
  // The values of a refused row would otherwise stand in the log.
  log_error_verbosity: 'terse',
} as const;

/** For a cluster that is thrown away after a test run: nothing of it has to survive a crash, and many use it at once. */
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '400',
} as const;

/** The server's options as pg_ctl's `-o` wants them. */
export const serverOptions = (port: number, isThrowAway: boolean): string =>
  Object.entries({ ...always, ...(isThrowAway && throwAway), port: String(port) })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
