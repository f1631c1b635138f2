import type { Area, Subdistrict } from './area.js';

/** Areas as they were read, each list in the order of the codes. */
export interface AreaLists {
  readonly provinces: readonly Area[];
  readonly districts: readonly Area[];
  readonly subdistricts: readonly Subdistrict[];
}

const line = /^([=-]?)(\d\d)([^\t]+)(?:\t(\d{5}))?$/;

/**
 * Reads the two files of names (see data/thai-areas/README.md). Without English names the Thai ones stand in.
 * Throws where a file is not written as it should be: it is ours.
 */
export const readAreas = (thai: string, english?: string): AreaLists => {
  const englishNames = english?.trimEnd().split('\n');
  const provinces: Area[] = [];
  const districts: Area[] = [];
  const subdistricts: Subdistrict[] = [];
  let postcode = '';
  for (const [index, text] of thai.trimEnd().split('\n').entries()) {
    const [, mark, digits, th, given] = line.exec(text) ?? [];
    if (!digits || !th) throw new Error(`Areas: line ${index + 1} can’t be read`);
    const name = { th, en: englishNames?.[index] || th };
    if (mark === '=') {
      provinces.push({ code: digits, ...name });
      continue;
    }
    const province = provinces.at(-1)!;
    if (mark === '-') {
      districts.push({ code: province.code + digits, ...name });
      continue;
    }
    const district = districts.at(-1)!;
    postcode = given ?? postcode;
    subdistricts.push({ code: district.code + digits, ...name, district, province, postcode });
  }
  return { provinces, districts, subdistricts };
};
