import { useState } from 'react';
import type { Area, AreaIndex, Subdistrict } from '#core/areas';
import { useLanguage, useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { choiceMessages } from '../widgets/choice-messages.js';

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly areas: readonly Area[];
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (code: string) => void;
}

function List({ id, label, areas, value, disabled, onChange }: ListProps) {
  const { language } = useLanguage();
  const { choose } = useMessages(formMessages);
  const sorted = areas.toSorted((left, right) => left[language].localeCompare(right[language], language));
  return (
    <div className="part">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input input-medium"
        value={value}
        disabled={disabled || areas.length === 0}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{choose}</option>
        {sorted.map((area) => (
          <option key={area.code} value={area.code}>
            {area[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AreaListsProps {
  readonly id: string;
  readonly areas: AreaIndex;
  readonly chosen: Subdistrict | undefined;
  readonly disabled?: boolean;
  readonly onChoose: (code: string | undefined) => void;
}

/** The other way: province, district and subdistrict one after another. */
export function AreaLists({ id, areas, chosen, disabled, onChoose }: AreaListsProps) {
  const t = useMessages(choiceMessages);
  const [opened, setOpened] = useState({ province: '', district: '' });
  const province = chosen?.province.code ?? opened.province;
  const district = chosen?.district.code ?? opened.district;
  const open = (next: typeof opened) => {
    setOpened(next);
    if (chosen) onChoose(undefined);
  };
  return (
    <div className="area-lists">
      <List
        id={`${id}--province`}
        label={t.province}
        areas={areas.provinces}
        value={province}
        disabled={disabled}
        onChange={(code) => open({ province: code, district: '' })}
      />
      <List
        id={`${id}--district`}
        label={t.district}
        areas={province === '' ? [] : areas.districtsOf(province)}
        value={district}
        disabled={disabled}
        onChange={(code) => open({ province, district: code })}
      />
      <List
        id={`${id}--subdistrict`}
        label={t.subdistrict}
        areas={district === '' ? [] : areas.subdistrictsOf(district)}
        value={chosen?.code ?? ''}
        disabled={disabled}
        onChange={(code) => {
          setOpened({ province, district });
          onChoose(code || undefined);
        }}
      />
    </div>
  );
}
