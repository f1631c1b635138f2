import { useRef, useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { categories, kinds, type ServiceDefinition } from '#core/definition';
import { patternIds, patterns, type PatternId } from '#core/authoring';
import type { DesignSummary } from '#contracts/admin';
import {
  Button,
  Dialog,
  Notice,
  SelectField,
  TextField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi, useCouncil } from '#ui/session';
import { toServiceDraft } from '../draft/to-service-draft.js';
import { choiceWords } from '../words/choice-words.js';
import { beginDraft, codeOfTitle } from './new-service.js';
import { useForgetDesigns } from './use-designs.js';

const messages = createMessages({
  th: {
    title: 'สร้างบริการใหม่',
    from: 'เริ่มจาก',
    blank: 'หน้าว่าง',
    like: (name: string) => `ทำเหมือน «${name}»`,
    nameTh: 'ชื่อบริการ (ไทย)',
    nameHelp: 'อย่างที่ชาวบ้านเรียก เช่น ขอใช้รถกระเช้า',
    nameEn: 'ชื่อภาษาอังกฤษ',
    nameEnHelp: 'ใช้ตั้งที่อยู่ของบริการด้วย',
    workflow: 'ขั้นตอนการทำงาน',
    workflowHelp: 'เลือกที่ใกล้เคียงที่สุด แก้ต่อได้ทุกอย่าง',
    plain: 'แบบสั้นที่สุด: รับเรื่อง แล้วเสร็จสิ้น',
    kind: 'ชนิดของเรื่อง',
    category: 'หมวด',
    division: 'ส่วนงานที่รับเรื่อง',
    needName: 'กรอกชื่อบริการ',
    needEnglish: 'กรอกชื่อภาษาอังกฤษ',
    failed: 'สร้างไม่ได้',
    cancel: 'ยกเลิก',
    create: 'สร้าง',
  },
  en: {
    title: 'New service',
    from: 'Begin from',
    blank: 'A blank page',
    like: (name: string) => `A copy of “${name}”`,
    nameTh: 'Name (Thai)',
    nameHelp: 'As villagers say it',
    nameEn: 'Name (English)',
    nameEnHelp: 'The address of the service is made from it',
    workflow: 'Workflow',
    workflowHelp: 'The nearest one; everything can be changed later',
    plain: 'The shortest: received, then done',
    kind: 'Kind of case',
    category: 'Category',
    division: 'Division that receives it',
    needName: 'Enter the name',
    needEnglish: 'Enter the English name',
    failed: 'It could not be made',
    cancel: 'Cancel',
    create: 'Create',
  },
});

interface NewServiceDialogProps {
  readonly open: boolean;
  readonly designs: readonly DesignSummary[];
  readonly onClose: () => void;
}

function Options({ values }: { readonly values: readonly string[] }) {
  const text = useText();
  return values.map((value) => (
    <option key={value} value={value}>
      {text(choiceWords(value))}
    </option>
  ));
}

/** Asks the little that must be known to begin; everything can be changed later but the address. */
export function NewServiceDialog({ open, designs, onClose }: NewServiceDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const { client } = useApi();
  const [, go] = useLocation();
  const forget = useForgetDesigns();
  const divisions = useCouncil()?.divisions ?? [];
  const [template, setTemplate] = useState('');
  const [pattern, setPattern] = useState<PatternId | ''>('');
  const [thai, setThai] = useState('');
  const [english, setEnglish] = useState('');
  const [kind, setKind] = useState<ServiceDefinition['kind']>('request');
  const [category, setCategory] = useState<ServiceDefinition['category']>('gen');
  const [division, setDivision] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const create = useMutation({
    mutationFn: async () => {
      const code = codeOfTitle(
        english,
        designs.map((design) => design.code),
      );
      const source = template
        ? toServiceDraft(
            (await client.get('/api/admin/services/:code/draft', { params: { code: template } })).file,
          )
        : undefined;
      const beginning = {
        code,
        title: { th: thai.trim(), en: english.trim() },
        kind,
        category,
        division: division || (divisions[0]?.id ?? 'clerk'),
      };
      const file = beginDraft(beginning, { template: source, pattern: pattern || undefined });
      await client.put('/api/admin/services/:code/draft', {
        params: { code },
        body: { file, expectedRevision: 0 },
      });
      return code;
    },
    onSuccess: (code) => {
      forget();
      go(`/services/${code}`);
    },
  });
  // A pattern is made for one kind of case; another kind needs another workflow.
  const choosePattern = (id: PatternId | '') => {
    setPattern(id);
    if (id !== '') setKind(patterns[id].kind);
  };
  const chooseKind = (chosen: ServiceDefinition['kind']) => {
    setKind(chosen);
    if (pattern !== '' && patterns[pattern].kind !== chosen) setPattern('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (thai.trim() && english.trim()) create.mutate();
    else
      form.current?.querySelector<HTMLInputElement>(thai.trim() ? '[name=english]' : '[name=thai]')?.focus();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t.title}>
      <form className="stack" ref={form} onSubmit={submit} noValidate>
        {create.isError && (
          <Notice tone="danger" title={t.failed} role="alert">
            {isApiProblem(create.error) && text(create.error.text)}
          </Notice>
        )}
        <SelectField label={t.from} value={template} onChange={(event) => setTemplate(event.target.value)}>
          <option value="">{t.blank}</option>
          {designs.map((design) => (
            <option key={design.code} value={design.code}>
              {t.like(text(design.title))}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t.nameTh}
          name="thai"
          help={t.nameHelp}
          maxLength={200}
          value={thai}
          onChange={(event) => setThai(event.target.value)}
          error={asked && !thai.trim() && t.needName}
        />
        <TextField
          label={t.nameEn}
          name="english"
          help={t.nameEnHelp}
          maxLength={200}
          value={english}
          onChange={(event) => setEnglish(event.target.value)}
          error={asked && !english.trim() && t.needEnglish}
        />
        {template === '' && (
          <SelectField
            label={t.workflow}
            help={pattern === '' ? t.workflowHelp : text(patterns[pattern].about)}
            value={pattern}
            onChange={({ target }) => choosePattern(target.value as PatternId | '')}
          >
            <option value="">{t.plain}</option>
            {patternIds.map((id) => (
              <option key={id} value={id}>
                {text(patterns[id].title)}
              </option>
            ))}
          </SelectField>
        )}
        <div className="field-pair">
          <SelectField
            label={t.kind}
            value={kind}
            onChange={(event) => chooseKind(event.target.value as ServiceDefinition['kind'])}
          >
            <Options values={kinds} />
          </SelectField>
          <SelectField
            label={t.category}
            value={category}
            onChange={(event) => setCategory(event.target.value as ServiceDefinition['category'])}
          >
            <Options values={categories} />
          </SelectField>
        </div>
        <SelectField
          label={t.division}
          value={division}
          onChange={(event) => setDivision(event.target.value)}
        >
          {divisions.map(({ id, name }) => (
            <option key={id} value={id}>
              {text(name)}
            </option>
          ))}
        </SelectField>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" tone="primary" busy={create.isPending}>
            {t.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
