import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredFile } from '#contracts/files';
import type { Text } from '#core/result';
import { isApiProblem, uploadFile, type UploadMemory } from '#ui/client';
import { shrinkImage } from './shrink-image.js';

/** A file on its way. */
export interface Upload {
  readonly id: number;
  readonly key: string;
  readonly file: File;
  /** 0 to 1. */
  readonly progress: number;
  /** The connection is away; it goes on by itself. */
  readonly waiting: boolean;
  /** What went wrong; null while it is being sent. */
  readonly failure: Text | null;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly add: (key: string, file: File) => void;
  readonly retry: (id: number) => void;
  readonly drop: (id: number) => void;
  /** The rows of a list moved, and the keys of their papers with them; null for a key that is gone. */
  readonly rekey: (keyOf: (key: string) => string | null) => void;
  /** A picture to show for a stored file that was sent in this visit. */
  readonly previewOf: (fileId: string) => string | undefined;
}

export type SendFile = typeof uploadFile;

const unknownFailure: Text = { th: 'ส่งไฟล์ไม่สำเร็จ ลองอีกครั้ง', en: 'The file could not be sent. Try again' };

/** What is kept of an upload beside its row, since it changes without a picture of it. */
interface Engine {
  controller: AbortController;
  readonly memory: UploadMemory;
  /** Pictures are made smaller once, so that a second attempt sends the same bytes. */
  prepared?: File;
}

/** `place` is the order in which the files were chosen: they keep it, whichever arrives first. */
type OnStored = (key: string, file: StoredFile, place: (fileId: string) => number) => void;

/** Sends files at once, several side by side, and keeps the failed ones to be tried again. */
export const useUploads = (onStored: OnStored, send: SendFile = uploadFile): Uploads => {
  const [list, setList] = useState<readonly Upload[]>([]);
  const latest = useRef(list);
  const engines = useRef(new Map<number, Engine>());
  const previews = useRef(new Map<string, string>());
  const places = useRef(new Map<string, number>());
  const next = useRef(1);
  const update = useCallback((make: (uploads: readonly Upload[]) => readonly Upload[]) => {
    latest.current = make(latest.current);
    setList(latest.current);
  }, []);
  const change = useCallback(
    (id: number, part: Partial<Upload>) =>
      update((uploads) => uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload))),
    [update],
  );
  const start = useCallback(
    async (id: number, original: File) => {
      const controller = new AbortController();
      const engine: Engine = { memory: {}, ...engines.current.get(id), controller };
      engines.current.set(id, engine);
      try {
        engine.prepared ??= await shrinkImage(original);
        const file = engine.prepared;
        const stored = await send(file, {
          signal: controller.signal,
          memory: engine.memory,
          onProgress: (progress) => change(id, { progress }),
          onWaiting: (waiting) => change(id, { waiting }),
        });
        const upload = latest.current.find((each) => each.id === id);
        if (!upload) return;
        if (file.type.startsWith('image/')) previews.current.set(stored.id, URL.createObjectURL(file));
        places.current.set(stored.id, id);
        update((uploads) => uploads.filter((each) => each.id !== id));
        engines.current.delete(id);
        onStored(upload.key, stored, (fileId) => places.current.get(fileId) ?? 0);
      } catch (error) {
        if (!controller.signal.aborted)
          change(id, { waiting: false, failure: isApiProblem(error) ? error.text : unknownFailure });
      }
    },
    [change, onStored, send, update],
  );
  const add = useCallback(
    (key: string, file: File) => {
      const id = next.current;
      next.current += 1;
      update((uploads) => [...uploads, { id, key, file, progress: 0, waiting: false, failure: null }]);
      void start(id, file);
    },
    [start, update],
  );
  const drop = useCallback(
    (id: number) => {
      engines.current.get(id)?.controller.abort();
      engines.current.delete(id);
      update((uploads) => uploads.filter((upload) => upload.id !== id));
    },
    [update],
  );
  const retry = useCallback(
    (id: number) => {
      const upload = latest.current.find((each) => each.id === id);
      if (!upload) return;
      change(id, { failure: null });
      void start(id, upload.file);
    },
    [change, start],
  );
  const rekey = useCallback(
    (keyOf: (key: string) => string | null) => {
      for (const upload of latest.current) if (keyOf(upload.key) === null) drop(upload.id);
      update((uploads) => uploads.map((upload) => ({ ...upload, key: keyOf(upload.key) ?? upload.key })));
    },
    [drop, update],
  );
  useEffect(() => {
    const made = previews.current;
    const running = engines.current;
    return () => {
      made.forEach((address) => URL.revokeObjectURL(address));
      running.forEach(({ controller }) => controller.abort());
    };
  }, []);
  const previewOf = useCallback((fileId: string) => previews.current.get(fileId), []);
  return { list, add, retry, drop, rekey, previewOf };
};
