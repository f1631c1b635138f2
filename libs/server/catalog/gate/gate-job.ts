import type { GateRequest, SimulationRequest } from '#core/gate';

/** A request with its shared parts as they lie in the database: the process that judges reads them, not the one that serves. */
export type Unread<Request extends GateRequest> = Omit<Request, 'parts'> & {
  /** Each a JSON text. */
  readonly parts: readonly string[];
};

export type GateJob = Unread<GateRequest> | Unread<SimulationRequest>;
