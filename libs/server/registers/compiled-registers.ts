import { type CompiledRegister, compileRegister } from '#core/registers';
import type { PublishedService } from '#server/catalog';

const compiled = new WeakMap<PublishedService, ReadonlyMap<string, CompiledRegister>>();

/** The registers of a published service by id, compiled once. */
export const registersOf = (service: PublishedService): ReadonlyMap<string, CompiledRegister> => {
  const known = compiled.get(service);
  if (known) return known;
  const { definition } = service;
  const made = new Map(
    (definition.registers ?? []).map((register) => [register.id, compileRegister(definition, register)]),
  );
  compiled.set(service, made);
  return made;
};

/** A register that the gate has seen to: it must be there. */
export const getRegister = (service: PublishedService, id: string): CompiledRegister => {
  const found = registersOf(service).get(id);
  if (!found) throw new Error(`${service.code}@${service.version} has no register ${id}`);
  return found;
};
