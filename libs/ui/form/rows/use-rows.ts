import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { useAnnounce, useMessages } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { useService } from '../context/ServiceContext.js';
import type { RowMove } from '../model/asked-papers.js';
import { rowMessages } from './row-messages.js';

interface RemovedRow {
  readonly row: unknown;
  readonly index: number;
  readonly key: number;
}

/** Where the files of a removed row wait for a change of mind. */
const parked = 9999;

const afterRemoval =
  (gone: number): RowMove =>
  (from) => {
    if (from === parked) return null;
    if (from === gone) return parked;
    return from > gone ? from - 1 : from;
  };

const afterInsertion =
  (at: number): RowMove =>
  (from) =>
    from !== parked && from >= at ? from + 1 : from;

const afterReturn =
  (to: number): RowMove =>
  (from) => {
    if (from === parked) return to;
    return from >= to ? from + 1 : from;
  };

let lastKey = 0;
const newKey = (): number => {
  lastKey += 1;
  return lastKey;
};

/** Keys that stay with their rows, whatever is put in or taken out before them. */
const useRowKeys = (count: number) => {
  const [keys, setKeys] = useState<readonly number[]>(() => Array.from({ length: count }, newKey));
  if (keys.length === count) return [keys, setKeys] as const;
  const fitting = Array.from({ length: count }, (_, index) => keys[index] ?? newKey());
  setKeys(fitting);
  return [fitting, setKeys] as const;
};

interface RowsNow {
  readonly rows: readonly unknown[];
  readonly keys: readonly number[];
}

const inserted = ({ rows, keys }: RowsNow, at: number, row: unknown, key: number): RowsNow => ({
  rows: rows.toSpliced(at, 0, row),
  keys: keys.toSpliced(at, 0, key),
});

/** What happens to the rows of a list: each change is said, and what the rows own moves along. */
export const useRows = (
  { formData, onChange, fieldPathId }: Pick<FieldProps, 'formData' | 'onChange' | 'fieldPathId'>,
  name: string,
) => {
  const t = useMessages(rowMessages);
  const announce = useAnnounce();
  const service = useService();
  const { unfinished } = useFields();
  const rows: readonly unknown[] = Array.isArray(formData) ? formData : [];
  const [keys, setKeys] = useRowKeys(rows.length);
  const [removed, setRemoved] = useState<RemovedRow | null>(null);
  const latest = useRef({ rows, keys });
  useLayoutEffect(() => {
    latest.current = { rows, keys };
  });
  const pointer = pointerOf(fieldPathId.$id);
  const { path } = fieldPathId;
  const put = useCallback(
    (next: RowsNow, move: RowMove | null) => {
      latest.current = next;
      setKeys(next.keys);
      if (move) {
        unfinished.forgetBelow(pointer);
        service?.moveRows(pointer, move);
      }
      onChange(next.rows.length > 0 ? next.rows : undefined, path);
    },
    [setKeys, onChange, path, pointer, service, unfinished],
  );
  const add = useCallback(() => {
    const now = latest.current;
    setRemoved(null);
    put(inserted(now, now.rows.length, {}, newKey()), null);
    announce(t.added(t.named(name, now.rows.length + 1)));
  }, [announce, name, put, t]);
  const duplicate = useCallback(
    (index: number) => {
      const now = latest.current;
      const at = index + 1;
      setRemoved(null);
      put(inserted(now, at, structuredClone(now.rows[index]), newKey()), afterInsertion(at));
      announce(t.duplicated(t.named(name, index + 1), t.named(name, at + 1)));
    },
    [announce, name, put, t],
  );
  const remove = useCallback(
    (index: number) => {
      const now = latest.current;
      setRemoved({ row: now.rows[index], index, key: now.keys[index] ?? newKey() });
      put({ rows: now.rows.toSpliced(index, 1), keys: now.keys.toSpliced(index, 1) }, afterRemoval(index));
      announce(t.removed(t.named(name, index + 1)));
    },
    [announce, name, put, t],
  );
  const undo = useCallback(() => {
    if (!removed) return;
    const { row, index, key } = removed;
    put(inserted(latest.current, index, row, key), afterReturn(index));
    announce(t.restored(t.named(name, index + 1)));
    setRemoved(null);
  }, [announce, name, put, removed, t]);
  return { rows, keys, removed, add, duplicate, remove, undo };
};

export type RowsState = ReturnType<typeof useRows>;
