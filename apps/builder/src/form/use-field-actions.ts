import { useMemo } from 'react';
import {
  clipField,
  fieldNamesIn,
  findPlace,
  hasField,
  listDependents,
  type FieldAddress,
  type FieldClip,
  type FieldKind,
  type FieldPlace,
  type ServiceDraft,
} from '#core/authoring';
import { createMessages, readSetting, useAnnounce, useMessages, useText, writeSetting } from '#ui/kit';
import { useDraftContext } from '../draft/use-draft.js';
import { leaveCards } from './canvas/cards.js';
import { groupInside, titleOf } from './field-facts.js';
import type { Looking } from './selection/selection-store.js';
import { useSelectionStore } from './selection/use-selection.js';

const messages = createMessages({
  th: {
    added: (name: string) => `เพิ่มช่อง «${name}» แล้ว`,
    moved: (name: string, at: number) => `ย้าย «${name}» ไปลำดับที่ ${at}`,
    edge: 'อยู่สุดแล้ว',
    deleted: (name: string) => `ลบช่อง «${name}» แล้ว กดเลิกทำเพื่อเอาคืน`,
    doubled: (name: string) => `ทำสำเนา «${name}» แล้ว`,
    copied: (count: number) => `คัดลอก ${count} ช่องแล้ว ไปวางในหน้าหรือบริการอื่นได้`,
    pasted: (count: number) => `วาง ${count} ช่องแล้ว`,
  },
  en: {
    added: (name: string) => `Added the field “${name}”`,
    moved: (name: string, at: number) => `Moved “${name}” to place ${at}`,
    edge: 'It can’t go further',
    deleted: (name: string) => `Deleted “${name}”. Undo brings it back.`,
    doubled: (name: string) => `Duplicated “${name}”`,
    copied: (count: number) => `Copied ${count} fields. Paste them on another page or in another service.`,
    pasted: (count: number) => `Pasted ${count} fields`,
  },
});

const clipboard = 'builder.clip';

const readClip = (): FieldClip => {
  try {
    return JSON.parse(readSetting(clipboard) ?? '[]') as FieldClip;
  } catch {
    return [];
  }
};

/** New fields come behind the selected one, into a selected group, or at the end of the page. */
const placeForNew = (draft: ServiceDraft, { page, selected }: Looking): FieldPlace => {
  const sections = draft.definition.form.pages[page]!.sections;
  if (selected.kind === 'section') return { section: selected.id };
  const last = selected.kind === 'fields' ? selected.fields.at(-1) : undefined;
  if (last === undefined) return { section: sections.at(-1)!.id };
  const inside = groupInside(draft, last);
  if (inside !== undefined) return { group: inside };
  const place = findPlace(draft, last);
  return place ? { ...place, index: place.index + 1 } : { section: sections.at(-1)!.id };
};

const addressesIn = (draft: ServiceDraft, place: FieldPlace): readonly FieldAddress[] => {
  if ('group' in place) return fieldNamesIn(draft, place.group).map((name) => `${place.group}/${name}`);
  const section = draft.definition.form.pages
    .flatMap(({ sections }) => sections)
    .find(({ id }) => id === place.section);
  return (section?.fields ?? []).map((pointer) => `/answers${pointer}`);
};

/** The fields that a command brought in. */
const newIn = (before: ServiceDraft, after: ServiceDraft, place: FieldPlace): readonly FieldAddress[] => {
  const known = new Set(addressesIn(before, place));
  return addressesIn(after, place).filter((address) => !known.has(address));
};

/** Everything that is done to fields on the canvas, said aloud for those who don’t see it. */
export const useFieldActions = () => {
  const t = useMessages(messages);
  const text = useText();
  const announce = useAnnounce();
  const { store } = useDraftContext();
  const selection = useSelectionStore();
  return useMemo(() => {
    const now = () => store.getState().history.draft;
    const nameOf = (field: FieldAddress) => text(titleOf(now(), field));
    const select = (fields: readonly FieldAddress[]) =>
      fields.forEach((field, index) => selection.selectField(field, index > 0));
    return {
      add: (kind: FieldKind, place: FieldPlace = placeForNew(now(), selection.look())) => {
        const before = now();
        if (!store.dispatch({ type: 'add-field', kind: kind.id, place }).ok) return;
        select(newIn(before, now(), place));
        announce(t.added(text(kind.title)));
      },
      /** Within its section or group, by so many places. */
      shift: (field: FieldAddress, by: number) => {
        const place = findPlace(now(), field);
        if (!place) return;
        const count = addressesIn(now(), place).length;
        const index = place.index + by;
        if (index < 0 || index >= count) return announce(t.edge);
        if (store.dispatch({ type: 'move-field', field, place: { ...place, index } }).ok)
          announce(t.moved(nameOf(field), index + 1));
      },
      moveTo: (field: FieldAddress, place: FieldPlace) => {
        const name = nameOf(field);
        const before = now();
        if (!store.dispatch({ type: 'move-field', field, place }).ok) return;
        select(hasField(now(), field) ? [field] : newIn(before, now(), place));
        announce(t.moved(name, (place.index ?? addressesIn(now(), place).length - 1) + 1));
      },
      duplicate: (field: FieldAddress) => {
        const found = findPlace(now(), field);
        if (!found) return;
        const place = { ...found, index: found.index + 1 };
        const before = now();
        const clip = [clipField(before, field)];
        if (!store.dispatch({ type: 'paste-fields', clip, place }).ok) return;
        select(newIn(before, now(), place));
        announce(t.doubled(nameOf(field)));
      },
      /** What would break without them; the dialog shows it before anything is deleted. */
      dependents: (fields: readonly FieldAddress[]) => listDependents(now(), fields),
      remove: (fields: readonly FieldAddress[], mend: boolean) => {
        const names = fields.map(nameOf).join(', ');
        leaveCards(fields);
        if (store.dispatch({ type: 'delete-fields', fields, mend }).ok) announce(t.deleted(names));
      },
      copy: (fields: readonly FieldAddress[]) => {
        writeSetting(clipboard, JSON.stringify(fields.map((field) => clipField(now(), field))));
        announce(t.copied(fields.length));
      },
      paste: () => {
        const clip = readClip();
        if (clip.length === 0) return;
        const place = placeForNew(now(), selection.look());
        const before = now();
        if (!store.dispatch({ type: 'paste-fields', clip, place }).ok) return;
        select(newIn(before, now(), place));
        announce(t.pasted(clip.length));
      },
    };
  }, [announce, selection, store, t, text]);
};
