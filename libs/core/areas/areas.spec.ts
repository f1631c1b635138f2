import { describe, expect, it } from '@jest/globals';
import { createAreaIndex, describeArea } from './index.js';

const thai = `=10กรุงเทพมหานคร
-04บางรัก
02สีลม\t10500
04บางรัก
=26นครนายก
-03บ้านนา
01บ้านนา\t26110
02บ้านพร้าว
=96นราธิวาส
-10สุไหงโก-ลก
01สุไหงโก-ลก\t96120
=57เชียงราย
-01เมืองเชียงราย
01เวียง\t57000
`;
const english = `Bangkok
Bang Rak
Si Lom
Bang Rak
Nakhon Nayok
Ban Na
Ban Na
Ban Phrao
Narathiwat
Su-ngai Kolok
Su-ngai Kolok
Chiang Rai
Mueang Chiang Rai
Wiang
`;
const areas = createAreaIndex(thai, english);
const found = (typed: string, near?: string) => areas.search(typed, { near }).map(({ code }) => code);

describe('areas', () => {
  it('are known by their official codes, with all that lies around them', () => {
    expect(areas.find('260302')).toMatchObject({
      th: 'บ้านพร้าว',
      en: 'Ban Phrao',
      postcode: '26110',
      district: { code: '2603', th: 'บ้านนา' },
      province: { code: '26', en: 'Nakhon Nayok' },
    });
    expect(areas.find('260399')).toBeUndefined();
    expect(areas.find('toString')).toBeUndefined();
  });

  it('are listed below one another', () => {
    expect(areas.districtsOf('26').map(({ code }) => code)).toEqual(['2603']);
    expect(areas.subdistrictsOf('1004').map(({ code }) => code)).toEqual(['100402', '100404']);
  });

  it('without English names go by the Thai ones', () => {
    expect(createAreaIndex(thai).find('100402')?.en).toBe('สีลม');
  });

  it('written otherwise than agreed are the fault of the file', () => {
    expect(() => createAreaIndex('=1x')).toThrow('line 1');
  });

  it('are described as people write them', () => {
    expect(describeArea(areas.find('260301')!, 'th', '26110')).toBe(
      'ตำบลบ้านนา อำเภอบ้านนา จังหวัดนครนายก 26110',
    );
    expect(describeArea(areas.find('100402')!, 'th')).toBe('แขวงสีลม เขตบางรัก กรุงเทพมหานคร');
    expect(describeArea(areas.find('100402')!, 'en', '10500')).toBe('Si Lom, Bang Rak, Bangkok 10500');
  });
});

describe('a place is found by', () => {
  it.each([
    ['its name', 'สีลม', ['100402']],
    ['part of the name', 'พร้าว', ['260302']],
    ['a name without tone marks', 'บานพราว', ['260302']],
    ['the word before the name', 'ต.สีลม', ['100402']],
    ['the word before the name, spelt out', 'แขวงสีลม เขตบางรัก', ['100402']],
    ['its English name', 'si lom', ['100402']],
    ['several levels', 'เวียง เชียงราย', ['570101']],
    ['the postcode', '26110', ['260301', '260302']],
    ['the postcode in Thai digits', '๙๖๑๒๐', ['961001']],
    ['its code', '100404', ['100404']],
    ['a name without its hyphen', 'สุไหงโกลก', ['961001']],
    ['a name with a slip', 'สีลน', ['100402']],
  ])('%s', (_how, typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });

  it('the best fit comes first: the whole name before its beginning, a subdistrict before a district', () => {
    expect(found('บางรัก')).toEqual(['100404', '100402']);
    expect(found('บ้าน')).toEqual(['260301', '260302']);
  });

  it('places near the council come first among equals', () => {
    const both = createAreaIndex(`${thai}=30นครราชสีมา\n-02ครบุรี\n01บ้านนา\t30250\n`);
    expect(both.search('บ้านนา', { near: '30' })[0]?.code).toBe('300201');
    expect(both.search('บ้านนา')[0]?.code).toBe('260301');
  });

  it.each(['', '   ', 'ต.', 'xyzzyxyz', '99999'])('nothing is found by «%s»', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('the council’s province is read off its address', () => {
    expect(areas.provinceIn('199 หมู่ 3 อ.บ้านนา จ.นครนายก')?.code).toBe('26');
    expect(areas.provinceIn('ที่อื่น')).toBeUndefined();
  });
});
