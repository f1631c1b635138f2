import type { StoredFile } from '#contracts/files';
import { offlineProblem, parseJson, problemOfAnswer, timeoutProblem } from './api-problem.js';

export interface UploadOptions {
  /** From 0 to 1, as bytes leave. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
  readonly csrfToken?: string;
}

const uploadTimeout = 180_000;

/** Sends one file. XMLHttpRequest, because fetch can't say how much of a body has left. */
export const uploadFile = (
  file: File,
  { onProgress, signal, csrfToken }: UploadOptions = {},
): Promise<StoredFile> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', '/api/files');
    request.timeout = uploadTimeout;
    if (csrfToken) request.setRequestHeader('x-csrf-token', csrfToken);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(parseJson(request.responseText) as StoredFile);
      else reject(problemOfAnswer(request.status, request.responseText));
    });
    request.addEventListener('error', () => reject(offlineProblem()));
    request.addEventListener('timeout', () => reject(timeoutProblem()));
    request.addEventListener('abort', () => reject(new DOMException('The upload was stopped', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
