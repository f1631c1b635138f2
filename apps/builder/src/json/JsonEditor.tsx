import { useMemo } from 'react';
import { autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { foldGutter, syntaxTree } from '@codemirror/language';
import { lintGutter, linter, type Diagnostic } from '@codemirror/lint';
import { lineNumbers, type EditorView } from '@codemirror/view';
import { metaKeys, metaValues } from '#core/authoring';
import { definitionSchema } from '#core/definition';
import { pointerNames, type SchemaObject } from '#core/fields';
import type { Problem } from '#core/result';
import { useText } from '#ui/kit';
import { CodeEditor } from '../code/CodeEditor.js';
import { keyWords } from '../words/key-words.js';
import { nameOf, namesTo, placeOf } from './json-places.js';

interface JsonEditorProps {
  readonly label: string;
  readonly value: string;
  /** What the language says of a text that is JSON. */
  readonly judge: (text: string) => readonly Problem[];
  readonly onChange: (text: string) => void;
}

const meta = definitionSchema as SchemaObject;

const parse = jsonParseLinter();

type Say = (words: { readonly th: string; readonly en: string }) => string;

/** Keys that the object may have and has not, or the values that a text may have. */
const complete =
  (say: Say): CompletionSource =>
  ({ state, pos, explicit }) => {
    const node = syntaxTree(state).resolveInner(pos, -1);
    const property = node.name === 'Property' ? node : node.parent?.name === 'Property' ? node.parent : null;
    if (node.name === 'String' && property) {
      const options = metaValues(meta, namesTo(state, property)).map(({ word, about }) => ({
        label: word,
        info: about,
      }));
      return { from: node.from + 1, to: node.to - 1, options };
    }
    const object = node.name === 'Object' ? node : node.name === 'PropertyName' ? node.parent?.parent : null;
    if (!object || (node.name === 'Object' && !explicit)) return null;
    const there = new Set(object.getChildren('Property').map((one) => nameOf(state, one)));
    const isKey = node.name === 'PropertyName';
    const options = metaKeys(meta, namesTo(state, object))
      .filter(({ word }) => !there.has(word))
      .map(({ word, about }) => ({
        label: word,
        detail: say(keyWords(word)),
        info: about,
        ...(!isKey && { apply: `"${word}": ` }),
      }));
    return isKey ? { from: node.from + 1, to: node.to - 1, options } : { from: pos, options };
  };

/** The definition as JSON, with completion by the language and each fault at its line. */
export default function JsonEditor({ label, value, judge, onChange }: JsonEditorProps) {
  const say = useText();
  const extensions = useMemo(() => {
    const lint = (view: EditorView): readonly Diagnostic[] => {
      const broken = parse(view);
      if (broken.length > 0) return broken;
      return judge(view.state.doc.toString()).map(({ pointer = '', message, severity }) => ({
        ...placeOf(view.state, pointerNames(pointer)),
        severity: severity ?? 'error',
        message: say(message),
      }));
    };
    return [
      lineNumbers(),
      foldGutter(),
      json(),
      lintGutter(),
      linter(lint, { delay: 500 }),
      autocompletion({ override: [complete(say)], icons: false }),
    ];
  }, [judge, say]);
  return <CodeEditor label={label} value={value} extensions={extensions} onChange={onChange} />;
}
