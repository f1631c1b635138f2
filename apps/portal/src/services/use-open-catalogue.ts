import { useCatalogue, useServices } from '../app/data.js';

/** The drawers and life events that lead to an open service; all of them until it is known which services are open. */
export const useOpenCatalogue = () => {
  const { data: catalogue } = useCatalogue();
  const { data: services } = useServices();
  const { categories = [], lifeEvents = [] } = catalogue ?? {};
  if (!services) return { categories, lifeEvents };
  const open = new Set(services.items.map(({ code }) => code));
  const filled = new Set(services.items.map(({ category }) => category));
  return {
    categories: categories.filter(({ id }) => filled.has(id)),
    lifeEvents: lifeEvents.filter((event) => event.services.some((code) => open.has(code))),
  };
};
