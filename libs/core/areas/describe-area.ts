import type { Language } from '#core/thai';
import type { Subdistrict } from './area.js';

const capital = '10';

/** The words before the names: Bangkok has แขวง and เขต and is no จังหวัด. */
const thaiParts = ({ th, district, province }: Subdistrict): readonly string[] =>
  province.code === capital
    ? [`แขวง${th}`, `เขต${district.th}`, province.th]
    : [`ตำบล${th}`, `อำเภอ${district.th}`, `จังหวัด${province.th}`];

const englishParts = ({ en, district, province }: Subdistrict): readonly string[] => [
  en,
  district.en,
  province.en,
];

/**
 * A place in words: «ตำบลบ้านนา อำเภอบ้านนา จังหวัดนครนายก», in Bangkok «แขวง… เขต… กรุงเทพมหานคร»; in English the three
 * names with commas. A postcode, where given, comes last.
 */
export const describeArea = (area: Subdistrict, language: Language, postcode?: string): string => {
  const parts = language === 'th' ? thaiParts(area) : englishParts(area);
  return [parts.join(language === 'th' ? ' ' : ', '), postcode].filter(Boolean).join(' ');
};
