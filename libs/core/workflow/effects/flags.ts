import type { CaseState } from '../case-state.js';

export const setFlag = (state: CaseState, flag: string): CaseState =>
  state.flags.includes(flag) ? state : { ...state, flags: [...state.flags, flag] };

export const clearFlag = (state: CaseState, flag: string): CaseState =>
  state.flags.includes(flag) ? { ...state, flags: state.flags.filter((one) => one !== flag) } : state;
