import type { StoredFile, UploadState } from '#contracts/files';
import { isApiProblem, offlineProblem } from './api-problem.js';

/** What sending in pieces needs of the network. */
export interface PieceWire {
  readonly begin: (name: string, size: number) => Promise<UploadState>;
  readonly state: (id: string) => Promise<UploadState>;
  readonly send: (
    id: string,
    offset: number,
    piece: Blob,
    onProgress: (sent: number) => void,
  ) => Promise<UploadState>;
  /** Waits before another attempt; ends early when the connection comes back. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Remembers an upload between attempts, so that a second one goes on where the first broke off. */
export interface UploadMemory {
  id?: string;
}

interface PiecesInput {
  readonly file: File;
  readonly wire: PieceWire;
  readonly memory?: UploadMemory;
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** True while the connection is gone and the next attempt is waited for. */
  readonly onWaiting?: (waiting: boolean) => void;
}

const pauses = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000];

/** A word with the server that is repeated while the connection is away; progress begins the patience anew. */
const createPatience = ({ wire, onWaiting }: PiecesInput) => {
  let failures = 0;
  const wait = async (error: unknown) => {
    const pause = pauses[failures];
    if (!isApiProblem(error) || !error.isTemporary || pause === undefined) throw error;
    failures += 1;
    onWaiting?.(true);
    await wire.pause(pause);
  };
  return {
    wait,
    relieved: () => {
      failures = 0;
      onWaiting?.(false);
    },
  };
};

type Patience = ReturnType<typeof createPatience>;

const insist = async <T>(attempt: () => Promise<T>, patience: Patience): Promise<T> => {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      await patience.wait(error);
    }
  }
};

const isGone = (error: unknown): boolean => isApiProblem(error) && error.status === 404;
const isElsewhere = (error: unknown): boolean => isApiProblem(error) && error.code === 'upload.wrong-offset';

const openUpload = async (
  input: PiecesInput,
  memory: UploadMemory,
  patience: Patience,
): Promise<UploadState> => {
  const { file, wire } = input;
  const known = memory.id;
  if (known !== undefined) {
    const found = await insist(() => wire.state(known), patience).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    });
    if (found?.size === file.size) return found;
  }
  const begun = await insist(() => wire.begin(file.name, file.size), patience);
  memory.id = begun.id;
  return begun;
};

/** One piece; where it fails, what the server has of it. */
const sendNext = async (
  { file, wire, onProgress }: PiecesInput,
  { id, offset, pieceBytes }: UploadState,
  patience: Patience,
): Promise<UploadState> => {
  const piece = file.slice(offset, offset + pieceBytes);
  try {
    return await wire.send(id, offset, piece, (sent) =>
      onProgress?.(Math.min(1, (offset + sent) / file.size)),
    );
  } catch (error) {
    if (!isElsewhere(error)) await patience.wait(error);
    return insist(() => wire.state(id), patience);
  }
};

/** How often pieces may be sent without any of them counting; then something is wrong that waiting doesn’t mend. */
const mostVain = 20;

/**
 * Sends a file piece by piece. A lost connection is waited for and gone on from; after some two minutes without it the
 * problem is thrown, and another call with the same `memory` goes on where this one ended. A refused file is forgotten.
 */
export const sendInPieces = async (input: PiecesInput): Promise<StoredFile> => {
  const { memory = {}, onProgress, file } = input;
  const patience = createPatience(input);
  try {
    let state = await openUpload(input, memory, patience);
    for (let vain = 0; !state.file;) {
      onProgress?.(state.offset / file.size);
      const next = await sendNext(input, state, patience);
      if (next.offset > state.offset || next.file) {
        patience.relieved();
        vain = 0;
      } else {
        vain += 1;
      }
      if (vain > mostVain) throw offlineProblem();
      state = next;
    }
    return state.file;
  } catch (error) {
    if (isApiProblem(error) && !error.isTemporary) delete memory.id;
    throw error;
  }
};
