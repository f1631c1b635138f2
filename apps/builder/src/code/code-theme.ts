import { EditorView } from '@codemirror/view';

/** The editor in the colours and letters of the kit. */
export const codeTheme = EditorView.theme({
  '&': {
    maxHeight: '70dvh',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-small)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: '1rem',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '1px' },
  '.cm-content': {
    minHeight: '1.75rem',
    padding: 'var(--space-2) var(--space-3)',
    fontFamily: 'var(--font-mono)',
    lineHeight: '1.6',
    caretColor: 'var(--ink)',
  },
  '.cm-gutters': {
    border: '0',
    background: 'var(--sunken)',
    color: 'var(--ink-soft)',
    fontFamily: 'var(--font-mono)',
  },
  '.cm-tooltip': { border: '1px solid var(--line)', background: 'var(--surface)', color: 'var(--ink)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--space-1) var(--space-3)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--primary)',
    color: 'var(--surface)',
  },
  '.cm-completionDetail': { fontFamily: 'var(--font-text)', fontStyle: 'normal', marginInlineStart: '1rem' },
});
