import { type Result, ok } from '#core/result';
import { act } from './act.js';
import { answerAsk } from './answer-ask.js';
import type { Decision } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { explainDelay } from './explain-delay.js';
import { followFlags } from './follow-flags.js';
import { assignCase, noteCase, releaseCase, takeCase } from './hold-case.js';
import { joinCase } from './join-case.js';
import { recomputeCase, tickCase } from './tick-case.js';

/** What comes of a command: events and effects, or the reason why not. Nothing is done; the shell does it. */
export const decide = (compiled: CompiledWorkflow, request: DecideRequest): Result<Decision> => {
  const decided = decideCommand(compiled, request);
  return decided.ok ? ok(followFlags(compiled, decided.value, request)) : decided;
};

const decideCommand = (compiled: CompiledWorkflow, request: DecideRequest): Result<Decision> => {
  const { command } = request;
  switch (command.type) {
    case 'act':
      return act(compiled, request, command);
    case 'take':
      return takeCase(compiled, request);
    case 'release':
      return releaseCase(compiled, request);
    case 'assign':
      return assignCase(compiled, request, command.to);
    case 'note':
      return noteCase(compiled, request, command.text);
    case 'answer':
      return answerAsk(compiled, request, command);
    case 'join':
      return joinCase(compiled, request, command.joined);
    case 'tick':
      return tickCase(compiled, request);
    case 'recompute-clocks':
      return recomputeCase(compiled, request);
    case 'explain-delay':
      return explainDelay(compiled, request, command);
  }
};
