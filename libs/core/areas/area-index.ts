import type { Area, AreaSearchOptions, Subdistrict } from './area.js';
import { readAreas } from './read-areas.js';
import { createSearch } from './search-areas.js';

/** All provinces, districts and subdistricts, by code and by what people type. */
export interface AreaIndex {
  readonly provinces: readonly Area[];
  readonly districtsOf: (provinceCode: string) => readonly Area[];
  readonly subdistrictsOf: (districtCode: string) => readonly Subdistrict[];
  readonly find: (subdistrictCode: string) => Subdistrict | undefined;
  readonly search: (typed: string, options?: AreaSearchOptions) => readonly Subdistrict[];
  /** The province that is named in a text, such as the council's address. */
  readonly provinceIn: (text: string) => Area | undefined;
}

/** Makes the index from the files of names; a few milliseconds, the search is prepared when it is first asked. */
export const createAreaIndex = (thai: string, english?: string): AreaIndex => {
  const { provinces, districts, subdistricts } = readAreas(thai, english);
  const byCode = new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict]));
  let search: AreaIndex['search'] | undefined;
  return {
    provinces,
    districtsOf: (code) => districts.filter((district) => district.code.startsWith(code)),
    subdistrictsOf: (code) => subdistricts.filter((subdistrict) => subdistrict.code.startsWith(code)),
    find: (code) => byCode.get(code),
    search: (typed, options) => {
      search ??= createSearch(subdistricts);
      return search(typed, options);
    },
    provinceIn: (text) => provinces.find(({ th, en }) => text.includes(th) || text.includes(en)),
  };
};
