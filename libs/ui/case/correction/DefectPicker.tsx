import { Trash2 } from 'lucide-react';
import { Button, Icon, SelectField, TextField, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({
  th: {
    title: 'สิ่งที่ต้องแก้',
    help: 'บอกทุกจุดในครั้งเดียว กดปุ่ม «ต้องแก้» ข้างคำตอบ หรือเลือกจากรายการนี้',
    add: 'เพิ่มจุดที่ต้องแก้',
    choose: 'เลือกคำตอบหรือเอกสาร',
    message: (field: string) => `ต้องแก้ «${field}» อย่างไร`,
    remove: (field: string) => `เอา «${field}» ออก`,
    needed: 'บอกผู้ยื่นว่าต้องแก้อย่างไร',
    whole: 'คำขอทั้งฉบับ',
  },
  en: {
    title: 'What must be corrected',
    help: 'Name every point at once: press “Must be corrected” beside an answer, or choose here.',
    add: 'Add a point',
    choose: 'Choose an answer or paper',
    message: (field: string) => `How to correct “${field}”`,
    remove: (field: string) => `Leave out “${field}”`,
    needed: 'Tell the applicant how to correct it',
    whole: 'The whole application',
  },
});

export interface Defect {
  /** Of the answer, `/attachments/KEY`, or empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}

/** Something that can be marked: an answer or a paper. */
export interface Markable {
  readonly pointer: string;
  readonly title: string;
}

export interface DefectPickerProps {
  readonly fields: readonly Markable[];
  readonly defects: readonly Defect[];
  readonly onChange: (defects: readonly Defect[]) => void;
  /** Once tried to send, missing messages are asked for. */
  readonly asked: boolean;
}

interface LineProps {
  readonly title: string;
  readonly defect: Defect;
  readonly missing: boolean;
  readonly onChange: (message: string) => void;
  readonly onRemove: () => void;
}

function DefectLine({ title, defect, missing, onChange, onRemove }: LineProps) {
  const t = useMessages(messages);
  return (
    <li className="defect">
      <TextField
        label={t.message(title)}
        maxLength={500}
        value={defect.message}
        error={missing && t.needed}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button size="small" tone="quiet" aria-label={t.remove(title)} onClick={onRemove}>
        <Icon of={Trash2} />
      </Button>
    </li>
  );
}

/** All that is wrong, each with what to do about it. */
export function DefectPicker({ fields, defects, onChange, asked }: DefectPickerProps) {
  const t = useMessages(messages);
  const titles = new Map(fields.map(({ pointer, title }) => [pointer, title]));
  const marked = new Set(defects.map(({ pointer }) => pointer));
  const change = (pointer: string, message: string) =>
    onChange(defects.map((defect) => (defect.pointer === pointer ? { pointer, message } : defect)));
  return (
    <fieldset className="stack-tight">
      <legend className="field-label">{t.title}</legend>
      <p className="field-help">{t.help}</p>
      <ul className="plain-list stack-tight">
        {defects.map((defect) => (
          <DefectLine
            key={defect.pointer}
            title={titles.get(defect.pointer) ?? t.whole}
            defect={defect}
            missing={asked && !defect.message.trim()}
            onChange={(message) => change(defect.pointer, message)}
            onRemove={() => onChange(defects.filter(({ pointer }) => pointer !== defect.pointer))}
          />
        ))}
      </ul>
      <SelectField
        label={t.add}
        value=""
        onChange={(event) => onChange([...defects, { pointer: event.target.value, message: '' }])}
      >
        <option value="" disabled>
          {t.choose}
        </option>
        {fields
          .filter(({ pointer }) => !marked.has(pointer))
          .map(({ pointer, title }) => (
            <option key={pointer} value={pointer}>
              {title}
            </option>
          ))}
      </SelectField>
    </fieldset>
  );
}
