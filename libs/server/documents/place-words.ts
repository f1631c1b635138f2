import { describeArea } from '#core/areas';
import type { Council } from '#core/definition';
import type { PlaceWords } from '#core/documents';
import { areaBook } from '#platform/areas';

/** Places by name: areas of Thailand, and the villages of the council. A code that isn’t known stays as it is. */
export const placeWords = ({ villages }: Pick<Council, 'villages'>): PlaceWords => ({
  area: (code, language, postcode) => {
    const found = areaBook().find(code);
    return found ? describeArea(found, language, postcode) : code;
  },
  village: (number, language) => {
    const found = villages.find((village) => village.number === number);
    const moo = language === 'th' ? `หมู่ที่ ${number}` : `Moo ${number}`;
    return found ? `${moo} ${found.name[language] || found.name.th}` : moo;
  },
});
