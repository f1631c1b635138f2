import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { getUiOptions, type FieldProps } from '@rjsf/utils';
import type { BookingOffer, HoldBody, SlotRef } from '#contracts/bookings';
import { isObject } from '#core/fields';
import { Notice, useAnnounce, useMessages } from '#ui/kit';
import { pointerOf, useAnswers, useFields } from '../context/FieldsContext.js';
import { useService, type ServiceState } from '../context/ServiceContext.js';
import { useFocusLater } from '../model/use-focus-later.js';
import { rowIn } from '../model/in-row.js';
import { bookingMessages, takeIt } from './booking-messages.js';
import { errorId } from '../widgets/describe.js';
import { HeldSlot } from './HeldSlot.js';
import { SlotPicker } from './SlotPicker.js';
import { useHold } from './use-hold.js';
import { useSlots } from './use-slots.js';
import '../styles/found.css';

const isSlot = (value: unknown): value is SlotRef =>
  isObject(value) && ['resource', 'day', 'start'].every((name) => typeof value[name] === 'string');

/** A free slot of a booking, kept while the form is filled in. */
export default function BookingSlotField(props: FieldProps) {
  const t = useMessages(bookingMessages);
  const service = useService();
  const { booking } = getUiOptions(props.uiSchema) as { readonly booking?: string };
  const offer = service?.service.bookings?.find((each) => each.booking === booking);
  if (!service || !offer) return <Notice tone="warning">{t.unavailable}</Notice>;
  return <SlotField {...props} service={service} offer={offer} />;
}

/** A hold that ran out takes its answer along. */
const useExpiry = (heldUntil: string | undefined, onExpired: () => void) => {
  const expire = useEffectEvent(onExpired);
  useEffect(() => {
    if (heldUntil === undefined) return undefined;
    const timer = setTimeout(() => expire(), Math.max(0, Date.parse(heldUntil) - Date.now()));
    return () => clearTimeout(timer);
  }, [heldUntil]);
};

function SlotField({
  service,
  offer,
  fieldPathId,
  formData,
  onChange,
  errorSchema,
}: FieldProps & { readonly service: ServiceState; readonly offer: BookingOffer }) {
  const t = useMessages(bookingMessages);
  const announce = useAnnounce();
  const { unfinished } = useFields();
  const id = fieldPathId.$id;
  const pointer = pointerOf(id);
  const row = rowIn(pointer);
  const { booking } = offer;
  const { code } = service.service;
  const answers = useAnswers();
  const [changing, setChanging] = useState(false);
  const kept = isSlot(formData) ? formData : null;
  const state = useSlots({ code, booking, row, answers, choosing: kept === null || changing });
  const hold = useHold({ service, booking, pointer, row, answers });
  const [expired, setExpired] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(box);
  const put = (slot: SlotRef | undefined) => {
    unfinished.set(pointer, null);
    onChange(slot, fieldPathId.path);
  };
  useExpiry(hold.held?.heldUntil, () => {
    service.keepHold(pointer, null);
    put(undefined);
    setExpired(true);
    announce(t.expired);
    state.reload();
  });
  const take = async (slot: HoldBody['slot']) => {
    const taken = await hold.take(slot);
    if (!taken) {
      state.reload();
      return;
    }
    put(taken.slot);
    setChanging(false);
    setExpired(false);
    announce(t.held);
    focusLater('[data-held]');
  };
  const giveBack = () => {
    void hold.giveBack().then(state.reload);
    put(undefined);
    announce(t.givenBack);
    focusLater('.slot-days');
  };
  const isInvalid = Object.keys(errorSchema ?? {}).length > 0;
  return (
    <div ref={box}>
      {expired && !kept && (
        <Notice tone="warning" role="alert">
          {t.expired}
        </Notice>
      )}
      {kept && !changing ? (
        <HeldSlot
          {...{ id, offer, slot: kept }}
          hold={hold.held}
          onChange={() => {
            setChanging(true);
            focusLater('.slot-days');
          }}
          onGiveBack={giveBack}
        />
      ) : (
        <SlotPicker
          {...{ id, offer, state }}
          busy={hold.busy}
          refusal={hold.refusal}
          invalid={isInvalid}
          describedBy={isInvalid ? errorId(id) : undefined}
          onChoosing={(choosing) =>
            unfinished.set(pointer, choosing && !kept ? { typed: true, message: takeIt } : null)
          }
          onTake={(chosen) => void take(chosen)}
        />
      )}
    </div>
  );
}
