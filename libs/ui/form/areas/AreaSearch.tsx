import { useMemo, useState } from 'react';
import { describeArea, type AreaIndex, type Subdistrict } from '#core/areas';
import { useLanguage, useMessages } from '#ui/kit';
import { Combobox } from '../combobox/Combobox.js';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { FieldNotes } from '../templates/FieldWords.js';
import { choiceMessages } from '../widgets/choice-messages.js';
import { helpId, useDescribedBy } from '../widgets/describe.js';

interface AreaSearchProps {
  readonly id: string;
  readonly areas: AreaIndex | null;
  readonly chosen: Subdistrict | undefined;
  readonly errors: readonly string[];
  readonly invalid: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (code: string | undefined) => void;
}

const incomplete = { th: choiceMessages.th.chooseFromList, en: choiceMessages.en.chooseFromList };

/** Before anything is typed, the council’s own subdistrict: most people who file live there. */
const offered = (
  areas: AreaIndex | null,
  typed: string,
  near: string | undefined,
  own: Subdistrict | undefined,
): readonly Subdistrict[] => {
  if (typed.trim() === '') return own ? [own] : [];
  return areas?.search(typed, { near }) ?? [];
};

/** The one box: any part of a place's path, or its postcode. */
export function AreaSearch({ id, areas, chosen, errors, invalid, disabled, onChoose }: AreaSearchProps) {
  const t = useMessages(choiceMessages);
  const { language } = useLanguage();
  const { unfinished, council } = useFields();
  const pointer = pointerOf(id);
  const [typed, setTyped] = useState<string | null>(() => {
    const left = unfinished.get(pointer)?.typed;
    return typeof left === 'string' ? left : null;
  });
  const own = council.subdistrict === undefined ? undefined : areas?.find(council.subdistrict);
  const near = useMemo(
    () => own?.province.code ?? (council.address && areas?.provinceIn(council.address.th)?.code),
    [areas, council, own],
  );
  const options = useMemo(
    () =>
      offered(areas, typed ?? '', near, own).map((area) => ({
        key: area.code,
        label: describeArea(area, language),
        detail: area.postcode,
      })),
    [areas, typed, near, own, language],
  );
  const describedBy = useDescribedBy(id, { help: true, errors });
  const choose = (code: string) => {
    setTyped(null);
    unfinished.set(pointer, null);
    onChoose(code);
  };
  const leave = () => {
    if (typed === null) return;
    if (typed.trim() === '') {
      setTyped(null);
      unfinished.set(pointer, null);
    } else if (options.length === 1) choose(options[0]!.key);
    else unfinished.set(pointer, { typed, message: incomplete });
  };
  return (
    <div className="part">
      <label htmlFor={id}>{t.areaSearch}</label>
      <p className="field-help" id={helpId(id)}>
        {areas ? t.areaHint : t.areaLoading}
      </p>
      <FieldNotes id={id} errors={errors} />
      <Combobox
        control={{
          id,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || errors.length > 0 || undefined,
        }}
        label={t.areaSearch}
        isLabelled
        typed={typed ?? (chosen ? describeArea(chosen, language) : '')}
        options={options}
        chosen={chosen?.code}
        hint={t.areaHint}
        disabled={disabled || !areas}
        onTyped={(text) => {
          setTyped(text);
          if (chosen) onChoose(undefined);
        }}
        onChoose={choose}
        onLeave={leave}
      />
    </div>
  );
}
