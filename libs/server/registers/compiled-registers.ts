import { oncePer } from '#core/memo';
import { compileRegister, type CompiledRegister } from '#core/registers';
import type { PublishedService } from '#server/catalog';

/** The registers of a published service by id, compiled once. */
export const registersOf = oncePer(
  ({ definition }: PublishedService): ReadonlyMap<string, CompiledRegister> =>
    new Map(
      (definition.registers ?? []).map((register) => [register.id, compileRegister(definition, register)]),
    ),
);

/** A register that the gate has seen to: it must be there. */
export const getRegister = (service: PublishedService, id: string): CompiledRegister => {
  const found = registersOf(service).get(id);
  if (!found) throw new Error(`${service.code}@${service.version} has no register ${id}`);
  return found;
};
