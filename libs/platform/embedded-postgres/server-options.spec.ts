import { describe, expect, it } from '@jest/globals';
import { serverOptions } from './server-options.js';

describe('options of the embedded server', () => {
  it('never trade durability for speed in a real installation', () => {
    expect(serverOptions(5432, false)).not.toMatch(/fsync|synchronous_commit|full_page_writes/);
  });

  it('listen on this machine only', () => {
    expect(serverOptions(5432, false)).toContain('-c listen_addresses=127.0.0.1');
  });

  it('keep the values of refused rows out of the log', () => {
    expect(serverOptions(5432, false)).toContain('-c log_error_verbosity=terse');
  });
});
