import { createContext, use, type ReactNode } from 'react';
import type { SchemaObject } from '#core/fields';

export interface ValueEditorProps {
  readonly schema: SchemaObject;
  /** Where the value stands in the draft. */
  readonly path: string;
  readonly label: string;
  readonly optional: boolean;
}

export interface ListEditorProps extends ValueEditorProps {
  readonly items: SchemaObject;
  readonly min: number;
  readonly max: number;
}

export type RenderValue = (props: ValueEditorProps) => ReactNode;

/** Draws the editor of any value, for editors of things that hold values: it knows them all, so none of them knows it. */
export const RenderValueContext = createContext<RenderValue | null>(null);

export const useRenderValue = (): RenderValue => {
  const render = use(RenderValueContext);
  if (!render) throw new Error('useRenderValue needs a RenderValueContext above it');
  return render;
};
