import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { withCorrelation } from './correlation.js';
import { SalaLogger, createLog } from './sala-logger.js';

const capture = () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return { lines, logger: new SalaLogger(createLog('test', 'info', stream)) };
};

describe('the log', () => {
  it('carries the correlation id of the work it was written in', () => {
    const { lines, logger } = capture();
    withCorrelation('req-12345678', () => logger.log('hello', 'Spec'));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      correlationId: 'req-12345678',
      context: 'Spec',
      msg: 'hello',
    });
  });

  it('never shows a national ID, a phone or a secret, wherever it stands', () => {
    const { lines, logger } = capture();
    logger.log('ผู้ยื่น 1101700230708 โทร 0812345678');
    logger.error(new Error('duplicate key (1-1017-00230-70-8)'), 'Spec');
    logger.warn(
      { password: 'hunter2', body: { answers: { nationalId: 'x' }, note: '081-234-5678' } },
      'Spec',
    );
    const all = lines.join('');
    expect(all).not.toMatch(/1101700230708|1-1017|0812345678|081-234|hunter2|nationalId/);
  });

  it('keeps a newline in a name on one line', () => {
    const { lines, logger } = capture();
    logger.log('name\nforged line');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
  });
});
