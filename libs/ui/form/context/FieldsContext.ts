import { createContext, use } from 'react';
import type { CouncilPublic } from '#contracts/catalog';
import type { Text } from '#core/result';
import type { Answers, Evaluation } from '#core/form';

/** What a citizen has begun to type that isn't an answer yet, e.g. a date without its year. */
export interface Unfinished {
  readonly typed: unknown;
  readonly message: Text;
}

export interface UnfinishedInputs {
  readonly get: (pointer: string) => Unfinished | undefined;
  readonly set: (pointer: string, unfinished: Unfinished | null) => void;
  /** What was begun below a list whose rows moved: its pointers mean other rows now. */
  readonly forgetBelow: (pointer: string) => void;
}

/** What every field on the page may ask, past RJSF's own props. Comes from the engine's evaluation. */
export interface FieldsState {
  /** Pointers of visible fields and of all that contain them. */
  readonly visible: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** What is offered of choices, by pointer, where rules limit them. */
  readonly offered: Evaluation['offered'];
  /** Warnings by pointer: they advise, they don't stop. */
  readonly warnings: ReadonlyMap<string, readonly string[]>;
  /** What an officer asked to have corrected, by pointer. */
  readonly defects: ReadonlyMap<string, readonly string[]>;
  readonly council: Pick<CouncilPublic, 'villages' | 'boundary' | 'centre'> &
    Partial<Pick<CouncilPublic, 'address' | 'subdistrict'>>;
  readonly unfinished: UnfinishedInputs;
}

export const FieldsContext = createContext<FieldsState | null>(null);

export const useFields = (): FieldsState => {
  const state = use(FieldsContext);
  if (!state) throw new Error('A field was rendered outside a form');
  return state;
};

/** The evaluated answers: computed values are read from here. They change with every answer, so only those ask who show them. */
export const AnswersContext = createContext<Answers>({});

export const useAnswers = (): Answers => use(AnswersContext);

/** RJSF ids are this prefix and the field's pointer, so that one gives the other. */
export const idPrefix = 'f';
export const idSeparator = '/';
export const idOf = (pointer: string): string => idPrefix + pointer;
export const pointerOf = (id: string): string => id.slice(idPrefix.length);
