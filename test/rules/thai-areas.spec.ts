import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createAreaIndex } from '#core/areas';
import { projectFolder } from '#platform/config';

const read = (name: string) => readFileSync(join(projectFolder, 'data/thai-areas', name), 'utf8');
const thai = read('names-th.txt');
const english = read('names-en.txt');
const areas = createAreaIndex(thai, english);
const districts = areas.provinces.flatMap(({ code }) => areas.districtsOf(code));
const subdistricts = districts.flatMap(({ code }) => areas.subdistrictsOf(code));

describe('the official areas of Thailand', () => {
  it('are 77 provinces, 928 districts and about 7,440 subdistricts', () => {
    expect(areas.provinces).toHaveLength(77);
    expect(districts).toHaveLength(928);
    expect(subdistricts).toHaveLength(7440);
    expect(english.trimEnd().split('\n')).toHaveLength(77 + 928 + 7440);
  });

  it('have each a code of its own, in order, below its district and province', () => {
    const codes = subdistricts.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(
      subdistricts.every(
        ({ code, district, province }) =>
          code.startsWith(district.code) && district.code.startsWith(province.code),
      ),
    ).toBe(true);
  });

  it('have Thai names in Thai letters, English ones in Latin letters, each once in its district', () => {
    const all = [...areas.provinces, ...districts, ...subdistricts];
    expect(all.filter(({ th }) => !/^[\u0e01-\u0e4c]+([-.][\u0e01-\u0e4c]*)*$/.test(th))).toEqual([]);
    expect(all.filter(({ en }) => !/^[A-Z][A-Za-z'. ()-]*$/.test(en))).toEqual([]);
    const named = subdistricts.map(({ th, district }) => `${district.code} ${th}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('have postcodes; nearly all of a district begin alike', () => {
    expect(subdistricts.filter(({ postcode }) => !/^[1-9]\d{4}$/.test(postcode))).toEqual([]);
    const odd = subdistricts.filter(
      ({ postcode, district }) =>
        postcode.slice(0, 2) !== areas.subdistrictsOf(district.code)[0]?.postcode.slice(0, 2),
    );
    expect(odd.length).toBeLessThan(30);
  });

  it.each([
    ['100101', 'พระบรมมหาราชวัง', 'พระนคร', 'กรุงเทพมหานคร', '10200'],
    ['103604', 'ดอนเมือง', 'ดอนเมือง', 'กรุงเทพมหานคร', '10210'],
    ['380101', 'บึงกาฬ', 'เมืองบึงกาฬ', 'บึงกาฬ', '38000'],
    ['500101', 'ศรีภูมิ', 'เมืองเชียงใหม่', 'เชียงใหม่', '50200'],
    ['961001', 'สุไหงโก-ลก', 'สุไหงโก-ลก', 'นราธิวาส', '96120'],
  ])('%s is %s, %s, %s, %s', (code, th, district, province, postcode) => {
    expect(areas.find(code)).toMatchObject({
      th,
      district: { th: district },
      province: { th: province },
      postcode,
    });
  });

  it('are found by what people type', () => {
    const first = (typed: string) => areas.search(typed, { limit: 1 })[0]?.code;
    expect(first('ศรีภูมิ เชียงใหม่')).toBe('500101');
    expect(first('สีพูม เมืองเชียงใหม่')).toBe('500101');
    expect(areas.search('patong').map(({ th }) => th)).toContain('ป่าตอง');
    expect(areas.search('10500').every(({ postcode }) => postcode === '10500')).toBe(true);
  });
});
