import type { StoredFile, UploadState } from '#contracts/files';
import { offlineProblem, parseJson, problemOfAnswer, timeoutProblem } from './api-problem.js';
import { sendInPieces, type PieceWire, type UploadMemory } from './send-in-pieces.js';

export interface UploadOptions {
  /** From 0 to 1, as bytes leave. */
  readonly onProgress?: (part: number) => void;
  /** True while the connection is gone and the next attempt is waited for. */
  readonly onWaiting?: (waiting: boolean) => void;
  readonly signal?: AbortSignal;
  readonly csrfToken?: string;
  /** Lets another attempt go on where this one breaks off. */
  readonly memory?: UploadMemory;
}

/** Smaller files go in one request. */
const pieceWorthy = 512 * 1024;
const timeout = 60_000;

interface Sending {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: FormData | Blob | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly onSent?: (sent: number, total: number) => void;
}

const stopped = () => new DOMException('The upload was stopped', 'AbortError');

/** XMLHttpRequest, because fetch can’t say how much of a body has left. */
const exchange = <T>(
  { method, path, body, headers = {}, onSent }: Sending,
  { signal, csrfToken }: UploadOptions,
): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(stopped());
      return;
    }
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.timeout = timeout;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (csrfToken) request.setRequestHeader('x-csrf-token', csrfToken);
    if (onSent) request.upload.addEventListener('progress', ({ loaded, total }) => onSent(loaded, total));
    const abort = () => request.abort();
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(parseJson(request.responseText) as T);
      else reject(problemOfAnswer(request.status, request.responseText));
    });
    request.addEventListener('error', () => reject(offlineProblem()));
    request.addEventListener('timeout', () => reject(timeoutProblem()));
    request.addEventListener('abort', () => reject(stopped()));
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', abort));
    signal?.addEventListener('abort', abort, { once: true });
    request.send(body);
  });

const root = '/api/files/uploads';
const json = { 'content-type': 'application/json' };

const wireOf = (options: UploadOptions): PieceWire => ({
  begin: (name, size) =>
    exchange<UploadState>(
      {
        method: 'POST',
        path: root,
        headers: json,
        body: JSON.stringify({ name: name.slice(0, 300) || 'file', size }),
      },
      options,
    ),
  state: (id) => exchange<UploadState>({ method: 'GET', path: `${root}/${id}` }, options),
  send: (id, offset, piece, onProgress) =>
    exchange<UploadState>(
      {
        method: 'PATCH',
        path: `${root}/${id}`,
        headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        body: piece,
        onSent: onProgress,
      },
      options,
    ),
  pause: (milliseconds) => untilOnline(milliseconds, options.signal),
});

const untilOnline = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', online);
      signal?.removeEventListener('abort', abort);
    };
    const online = () => {
      end();
      resolve();
    };
    const abort = () => {
      end();
      reject(stopped());
    };
    const timer = setTimeout(online, milliseconds);
    window.addEventListener('online', online);
    signal?.addEventListener('abort', abort);
  });

const sendWhole = (file: File, options: UploadOptions): Promise<StoredFile> => {
  const body = new FormData();
  body.append('file', file);
  const onSent = (sent: number, total: number) => options.onProgress?.(total > 0 ? sent / total : 0);
  return exchange({ method: 'POST', path: '/api/files', body, onSent }, options);
};

/** Sends one file: a small one at once, a larger one in pieces that survive a broken connection. */
export const uploadFile = (file: File, options: UploadOptions = {}): Promise<StoredFile> => {
  if (file.size <= pieceWorthy) return sendWhole(file, options);
  const { onProgress, onWaiting, memory } = options;
  return sendInPieces({ file, wire: wireOf(options), memory, onProgress, onWaiting });
};
