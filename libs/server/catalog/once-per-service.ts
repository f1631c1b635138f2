import type { PublishedService } from './published-service.js';

/** What is made of a published service once, and kept as long as the service itself. */
export const oncePerService = <T>(
  make: (service: PublishedService) => T,
): ((service: PublishedService) => T) => {
  const made = new WeakMap<PublishedService, { readonly value: T }>();
  return (service) => {
    const known = made.get(service) ?? { value: make(service) };
    made.set(service, known);
    return known.value;
  };
};
