import { useCallback } from 'react';
import { freeName, nextActionName, nextStateName, type Command } from '#core/authoring';
import type { Duration } from '#core/definition';
import type { Text } from '#core/result';
import { createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import { useDraftContext } from '../draft/use-draft.js';
import type { Chosen } from './chosen.js';
import { durationWords, filledText, stateWords } from './step-words.js';

const messages = createMessages({
  th: {
    addedState: (name: string) => `เพิ่มสถานะ «${name}» แล้ว`,
    addedAction: (name: string) => `เพิ่มการดำเนินการ «${name}» แล้ว`,
    addedClock: (length: string) => `เพิ่มเวลา ${length} แล้ว`,
    addedLetter: (name: string) => `จะออกหนังสือเมื่อทำ «${name}»`,
    addedMessage: (name: string) => `จะส่งข้อความเมื่อทำ «${name}»`,
    doubled: (name: string) => `ทำสำเนา «${name}» แล้ว`,
    moved: (name: string, at: number) => `ย้าย «${name}» ไปลำดับที่ ${at}`,
    edge: 'อยู่สุดแล้ว',
    letter: (name: string) => `หนังสือแจ้ง: ${name}`,
  },
  en: {
    addedState: (name: string) => `Added the state “${name}”`,
    addedAction: (name: string) => `Added the action “${name}”`,
    addedClock: (length: string) => `Added a time limit of ${length}`,
    addedLetter: (name: string) => `A letter is issued by “${name}”`,
    addedMessage: (name: string) => `A message is sent by “${name}”`,
    doubled: (name: string) => `Duplicated “${name}”`,
    moved: (name: string, at: number) => `Moved “${name}” to place ${at}`,
    edge: 'It can’t go further',
    letter: (name: string) => `Letter: ${name}`,
  },
});

type Step = Extract<Chosen, { readonly name: string }>;

/** Everything that is done to states and actions, said aloud for those who don’t see it. */
export const useStepActions = (onChoose: (chosen: Chosen) => void) => {
  const t = useMessages(messages);
  const text = useText();
  const announce = useAnnounce();
  const { store } = useDraftContext();
  const draftNow = useCallback(() => store.getState().history.draft, [store]);
  const workflowNow = () => draftNow().definition.workflow;
  const run = (command: Command, said: string, then?: Chosen): boolean => {
    const { ok } = store.dispatch(command);
    if (!ok) return false;
    announce(said);
    if (then) onChoose(then);
    return true;
  };
  const titleOf = (sort: 'state' | 'action', name: string): Text =>
    sort === 'state'
      ? stateWords(workflowNow(), name)
      : filledText(workflowNow().actions[name]?.title ?? { th: name, en: name });
  return {
    addState: (title: Text, after?: string, via?: Text) =>
      run({ type: 'add-state', title, after, via }, t.addedState(text(filledText(title))), {
        sort: 'state',
        name: nextStateName(draftNow(), title),
      }),
    addAction: (title: Text, from: string, to?: string) =>
      run({ type: 'add-action', title, from, to }, t.addedAction(text(filledText(title))), {
        sort: 'action',
        name: nextActionName(draftNow(), title),
      }),
    duplicate: ({ sort, name }: Step) => {
      if (sort === 'clock') return false;
      const copy = freeName(name, Object.keys(workflowNow()[`${sort}s`]), '-');
      const said = t.doubled(text(titleOf(sort, name)));
      return run({ type: 'duplicate-step', sort, name }, said, { sort, name: copy });
    },
    move: ({ sort, name }: Step, by: number) => {
      if (sort === 'clock') return;
      const names = Object.keys(workflowNow()[`${sort}s`]);
      const to = names.indexOf(name) + by;
      if (to < 0 || to >= names.length) announce(t.edge);
      else run({ type: 'move-step', sort, name, to }, t.moved(text(titleOf(sort, name)), to + 1));
    },
    addClock: (state: string | undefined, length: Duration) =>
      run({ type: 'add-clock', state, length }, t.addedClock(text(durationWords(length)))),
    addLetter: (action: string) => {
      const title = titleOf('action', action);
      const letter = { th: t.letter(title.th), en: `Letter: ${title.en}` };
      return run({ type: 'add-letter', action, title: letter }, t.addedLetter(text(title)));
    },
    addMessage: (action: string, to: 'applicant' | 'division') =>
      run({ type: 'add-message', action, to }, t.addedMessage(text(titleOf('action', action)))),
  };
};

export type StepActions = ReturnType<typeof useStepActions>;
