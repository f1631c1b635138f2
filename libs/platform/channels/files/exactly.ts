import { type Readable, Transform } from 'node:stream';

/** Passes a stream on and fails when it is longer or shorter than announced. */
export const exactly = (size: number): Transform => {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      done(seen > size ? new Error('the stream is longer than announced') : null, chunk);
    },
    flush(done) {
      done(seen < size ? new Error('the stream is shorter than announced') : null);
    },
  });
};

/** Keeps a stream that breaks before anyone reads it from ending the process; the reader finds it broken. */
export const awaited = (content: Readable): Readable => content.on('error', () => undefined);
