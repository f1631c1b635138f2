import type { DragEvent } from 'react';
import type { FieldAddress } from '#core/authoring';

/** What is being dragged: a field that is there, or a kind out of the palette. */
export type Dragged =
  { readonly field: FieldAddress; readonly kind?: never } | { readonly kind: string; readonly field?: never };

const mediaType = 'application/x-sala-field';

export const dragOf = {
  field: (field: FieldAddress): Dragged => ({ field }),
  kind: (kind: string): Dragged => ({ kind }),
};

export const startDrag = (event: DragEvent, dragged: Dragged): void => {
  event.stopPropagation();
  event.dataTransfer.setData(mediaType, JSON.stringify(dragged));
  event.dataTransfer.effectAllowed = dragged.kind === undefined ? 'move' : 'copy';
};

export const isDrag = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(mediaType);

export const readDrag = ({ dataTransfer }: DragEvent): Dragged | undefined => {
  try {
    return JSON.parse(dataTransfer.getData(mediaType)) as Dragged;
  } catch {
    return undefined;
  }
};
