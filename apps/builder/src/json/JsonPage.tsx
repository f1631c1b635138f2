import { Suspense, lazy, useCallback, useState } from 'react';
import { listProblems } from '#core/authoring';
import {
  bundleDefinition,
  checkDefinition,
  isLaidOver,
  type ServiceDefinition,
  type SharedPart,
} from '#core/definition';
import { findDuplicateKey } from '#core/fields';
import { problem, type Problem } from '#core/result';
import { Button, Notice, Spinner, createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDraft, useDraftContext } from '../draft/use-draft.js';

const JsonEditor = lazy(() => import('./JsonEditor.js'));

const messages = createMessages({
  th: {
    title: 'มุมมอง JSON',
    about: 'สำหรับผู้เชี่ยวชาญ ทุกอย่างตั้งได้โดยไม่ต้องใช้หน้านี้ · Ctrl+Space ดูคำที่ใช้ได้ตรงนั้น',
    waiting: 'กำลังเปิด',
    apply: 'ใช้ที่แก้',
    revert: 'ทิ้งที่แก้',
    applied: 'ใช้ที่แก้แล้ว',
    kept: 'ยังไม่ได้ใช้ ร่างเดิมยังอยู่ครบ',
  },
  en: {
    title: 'JSON view',
    about: 'For experts: all of it can be set without this page · Ctrl+Space shows the words that fit',
    waiting: 'Opening',
    apply: 'Use the changes',
    revert: 'Drop the changes',
    applied: 'The changes are in use',
    kept: 'Not in use yet; the draft is as it was',
  },
});

const notJson = (reason: string): Problem =>
  problem('definition.not-json', `อ่านเป็น JSON ไม่ได้: ${reason}`, `It can’t be read as JSON: ${reason}`);

const twice = (key: string): Problem =>
  problem('definition.duplicate-key', `มีคีย์ซ้ำ: ${key}`, `The key stands twice: ${key}`);

/** What keeps a text from being the definition; the definition when nothing does. */
const read = (
  text: string,
  parts: readonly SharedPart[],
): { readonly problems: readonly Problem[]; readonly value?: ServiceDefinition } => {
  try {
    const value: unknown = JSON.parse(text);
    const key = findDuplicateKey(text);
    if (key !== null && key !== undefined) return { problems: [twice(String(key))] };
    const checked = isLaidOver(value) ? bundleDefinition(value, parts) : checkDefinition(value);
    if (!checked.ok) return { problems: checked.problems };
    return {
      problems: [],
      value: isLaidOver(value) ? (value as unknown as ServiceDefinition) : checked.value,
    };
  } catch (error) {
    return { problems: [notJson(error instanceof Error ? error.message : String(error))] };
  }
};

/** The whole definition as JSON, both ways: what is changed elsewhere shows here, what is changed here is one step. */
export default function JsonPage() {
  const t = useMessages(messages);
  const say = useText();
  const announce = useAnnounce();
  const draft = useDraft();
  const { store, parts } = useDraftContext();
  const [typed, setTyped] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  usePageTitle(t.title);
  const written = JSON.stringify(draft.definition, null, 2);
  const text = typed ?? written;
  const judge = useCallback(
    (given: string): readonly Problem[] => {
      const { value, problems: found } = read(given, parts);
      return value ? listProblems({ ...store.getState().history.draft, definition: value }, parts) : found;
    },
    [parts, store],
  );
  const apply = () => {
    const { value, problems: found } = read(text, parts);
    setProblems(found);
    if (!value) return;
    const result = store.dispatch({
      type: 'replace',
      draft: { ...store.getState().history.draft, definition: value },
    });
    if (!result.ok) return setProblems(result.problems);
    setTyped(null);
    announce(t.applied);
  };
  const revert = () => {
    setTyped(null);
    setProblems([]);
  };
  return (
    <>
      <DraftBar />
      <div className="builder-page json-page stack">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.about}</p>
        </div>
        {problems.length > 0 && (
          <Notice tone="warning" title={t.kept} role="alert">
            <ul>
              {problems.slice(0, 5).map(({ code, pointer = '', message }) => (
                <li key={code + pointer}>
                  {say(message)} {pointer && <code>{pointer}</code>}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <div className="property-tools">
          <Button tone="primary" disabled={typed === null} onClick={apply}>
            {t.apply}
          </Button>
          <Button disabled={typed === null} onClick={revert}>
            {t.revert}
          </Button>
        </div>
        <Suspense fallback={<Spinner>{t.waiting}</Spinner>}>
          <JsonEditor
            label={t.title}
            value={text}
            judge={judge}
            onChange={(next) => setTyped(next === written ? null : next)}
          />
        </Suspense>
      </div>
    </>
  );
}
