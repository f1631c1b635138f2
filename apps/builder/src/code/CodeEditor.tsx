import { useEffect, useRef } from 'react';
import { closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { codeTheme } from './code-theme.js';

interface CodeEditorProps {
  readonly label: string;
  readonly value: string;
  readonly extensions: Extension;
  readonly onChange: (text: string) => void;
  readonly onLeave?: (text: string) => void;
}

const basics: Extension = [
  history(),
  bracketMatching(),
  closeBrackets(),
  EditorView.lineWrapping,
  codeTheme,
  keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
];

/**
 * A text of a formal language, in a shadow tree of its own: there the editor’s styles are sheets and no inline styles, which
 * the pages’ policy forbids. Tab leaves it, as it leaves any field; texts from outside come in without losing the place
 * of the one who writes.
 */
export function CodeEditor({ label, value, extensions, onChange, onLeave }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const own = useRef(new Compartment());
  const told = useRef({ onChange, onLeave });
  useEffect(() => {
    told.current = { onChange, onLeave };
  });
  const first = useRef({ label, value, extensions });
  useEffect(() => {
    const begun = first.current;
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      root,
      parent: root as unknown as Element,
      state: EditorState.create({
        doc: begun.value,
        extensions: [
          basics,
          EditorView.contentAttributes.of({ 'aria-label': begun.label, spellcheck: 'false', tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) told.current.onChange(update.state.doc.toString());
          }),
          EditorView.domEventHandlers({
            blur: (_, leaving) => told.current.onLeave?.(leaving.state.doc.toString()),
          }),
          own.current.of(begun.extensions),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);
  useEffect(() => {
    view.current?.dispatch({ effects: own.current.reconfigure(extensions) });
  }, [extensions]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  return <div className="code-editor" ref={host} />;
}
