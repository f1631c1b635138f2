import { useState } from 'react';
import type { Hold, HoldBody } from '#contracts/bookings';
import type { Answers } from '#core/form';
import { isApiProblem } from '#ui/client';
import { useText } from '#ui/kit';
import type { ServiceState } from '../context/ServiceContext.js';
import { api } from '../model/api.js';

interface HoldInput {
  readonly service: ServiceState;
  readonly booking: string;
  readonly pointer: string;
  readonly row: number | undefined;
  /** The evaluated answers: how much is kept may be a computed value. */
  readonly answers: Answers;
}

/** Keeps a slot for who is filling in the form, and gives it back. */
export const useHold = ({ service, booking, pointer, row, answers }: HoldInput) => {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const held = service.holds[pointer] ?? null;
  const params = { code: service.service.code, booking };
  const take = async (slot: HoldBody['slot']): Promise<Hold | null> => {
    setBusy(true);
    setRefusal(null);
    try {
      const hold = await api.post('/api/services/:code/bookings/:booking/holds', {
        params,
        body: {
          slot,
          answers,
          ...(row !== undefined && { row }),
          ...(held && { instead: held.id }),
        },
      });
      service.keepHold(pointer, hold);
      return hold;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      setRefusal(text(error.text));
      return null;
    } finally {
      setBusy(false);
    }
  };
  const giveBack = async (): Promise<void> => {
    if (!held) return;
    service.keepHold(pointer, null);
    const hold = held.id;
    await api
      .delete('/api/services/:code/bookings/:booking/holds/:hold', { params: { ...params, hold } })
      .catch(() => undefined);
  };
  return { held, busy, refusal, take, giveBack };
};
