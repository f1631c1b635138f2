import { createAreaIndex, type AreaIndex } from '#core/areas';

const thaiNames = new URL('../../../../data/thai-areas/names-th.txt', import.meta.url);
const englishNames = new URL('../../../../data/thai-areas/names-en.txt', import.meta.url);

const read = async (address: URL): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer.text();
};

let loading: Promise<AreaIndex> | null = null;

/** The official areas of Thailand, fetched once, when something on a page first needs them. A failure may be tried again. */
export const loadAreas = (): Promise<AreaIndex> => {
  loading ??= Promise.all([read(thaiNames), read(englishNames)]).then(([thai, english]) =>
    createAreaIndex(thai, english),
  );
  loading.catch(() => {
    loading = null;
  });
  return loading;
};
