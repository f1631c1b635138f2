import { useMemo } from 'react';
import { autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import { linter, type Diagnostic } from '@codemirror/lint';
import type { Problem } from '#core/result';
import { useText } from '#ui/kit';
import { CodeEditor } from '../code/CodeEditor.js';
import { matching, type Suggestion } from './suggestions.js';

interface FormulaEditorProps {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  /** What is wrong with a text, with the place where it is known. */
  readonly judge: (text: string) => readonly Problem[];
  readonly onChange: (text: string) => void;
  readonly onLeave: (text: string) => void;
}

const typedBefore = /[\w.\u0E00-\u0E7F]*$/u;

const sourceOf =
  (suggestions: readonly Suggestion[]): CompletionSource =>
  ({ state, pos, explicit }) => {
    const line = state.doc.lineAt(pos);
    const typed = typedBefore.exec(line.text.slice(0, pos - line.from))?.[0] ?? '';
    if (typed === '' && !explicit) return null;
    const isMethod = /\)\.\w*$/.test(line.text.slice(0, pos - line.from));
    const wanted = isMethod ? typed.slice(typed.lastIndexOf('.')) : typed;
    return {
      from: pos - wanted.length,
      filter: false,
      options: matching(suggestions, wanted).map(({ code, title, sort }) => ({
        label: code,
        detail: title,
        type: sort,
      })),
    };
  };

const endOfWord = (text: string, from: number): number =>
  from + Math.max(1, /^[\w.]+/.exec(text.slice(from))?.[0].length ?? 1);

/** A formula with completion by Thai titles, and a line under what is wrong in it. */
export default function FormulaEditor({
  label,
  value,
  suggestions,
  judge,
  onChange,
  onLeave,
}: FormulaEditorProps) {
  const say = useText();
  const extensions = useMemo(
    () => [
      autocompletion({ override: [sourceOf(suggestions)], icons: false, activateOnTyping: true }),
      linter(
        ({ state }): readonly Diagnostic[] => {
          const text = state.doc.toString();
          return judge(text).map(({ message, facts }) => {
            const position = Number(facts?.['position'] ?? 0);
            const from = Math.min(position, Math.max(0, text.length - 1));
            const isPlaced = facts?.['position'] !== undefined;
            const to = isPlaced ? endOfWord(text, from) : text.length;
            return { from, to: Math.min(to, text.length), severity: 'error', message: say(message) };
          });
        },
        { delay: 250 },
      ),
    ],
    [judge, say, suggestions],
  );
  return (
    <CodeEditor label={label} value={value} extensions={extensions} onChange={onChange} onLeave={onLeave} />
  );
}
