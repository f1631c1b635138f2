import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredFile } from '#contracts/files';
import type { Text } from '#core/result';
import { isApiProblem, uploadFile } from '#ui/client';
import { shrinkImage } from './shrink-image.js';

/** A file on its way. */
export interface Upload {
  readonly id: number;
  readonly key: string;
  readonly file: File;
  /** 0 to 1. */
  readonly progress: number;
  /** What went wrong; null while it is being sent. */
  readonly failure: Text | null;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly add: (key: string, file: File) => void;
  readonly retry: (id: number) => void;
  readonly drop: (id: number) => void;
  /** A picture to show for a stored file that was sent in this visit. */
  readonly previewOf: (fileId: string) => string | undefined;
}

export type SendFile = typeof uploadFile;

const unknownFailure: Text = { th: 'ส่งไฟล์ไม่สำเร็จ ลองอีกครั้ง', en: 'The file could not be sent. Try again' };

/** Sends files at once, several side by side, and keeps the failed ones to be tried again. */
export const useUploads = (
  onStored: (key: string, file: StoredFile) => void,
  send: SendFile = uploadFile,
): Uploads => {
  const [list, setList] = useState<readonly Upload[]>([]);
  const controllers = useRef(new Map<number, AbortController>());
  const previews = useRef(new Map<string, string>());
  const next = useRef(1);
  const change = useCallback((id: number, part: Partial<Upload>) => {
    setList((uploads) => uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }, []);
  const start = useCallback(
    async (id: number, key: string, original: File) => {
      const controller = new AbortController();
      controllers.current.set(id, controller);
      try {
        const file = await shrinkImage(original);
        const stored = await send(file, {
          signal: controller.signal,
          onProgress: (progress) => change(id, { progress }),
        });
        if (file.type.startsWith('image/')) previews.current.set(stored.id, URL.createObjectURL(file));
        setList((uploads) => uploads.filter((upload) => upload.id !== id));
        onStored(key, stored);
      } catch (error) {
        if (!controller.signal.aborted)
          change(id, { failure: isApiProblem(error) ? error.text : unknownFailure });
      }
    },
    [change, onStored, send],
  );
  const add = useCallback(
    (key: string, file: File) => {
      const id = next.current;
      next.current += 1;
      setList((uploads) => [...uploads, { id, key, file, progress: 0, failure: null }]);
      void start(id, key, file);
    },
    [start],
  );
  const drop = useCallback((id: number) => {
    controllers.current.get(id)?.abort();
    setList((uploads) => uploads.filter((upload) => upload.id !== id));
  }, []);
  const retry = useCallback(
    (id: number) => {
      const upload = list.find((each) => each.id === id);
      if (!upload) return;
      change(id, { progress: 0, failure: null });
      void start(id, upload.key, upload.file);
    },
    [list, change, start],
  );
  useEffect(() => {
    const made = previews.current;
    return () => made.forEach((address) => URL.revokeObjectURL(address));
  }, []);
  const previewOf = useCallback((fileId: string) => previews.current.get(fileId), []);
  return { list, add, retry, drop, previewOf };
};
