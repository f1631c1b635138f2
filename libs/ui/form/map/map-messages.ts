import { createMessages } from '#ui/kit';

export const mapMessages = createMessages({
  th: {
    map: 'แผนที่เขตของเรา',
    pin: 'หมุด ใช้ปุ่มลูกศรเลื่อนได้',
    move: 'ลากหมุดหรือแตะจุดใหม่เพื่อเลื่อนได้',
    loading: 'กำลังเปิดแผนที่',
    useMine: 'ใช้ตำแหน่งที่ฉันอยู่',
    pinMiddle: 'ปักหมุดกลางแผนที่',
    finding: 'กำลังหาตำแหน่ง',
    notFound: 'หาตำแหน่งไม่ได้ แตะบนแผนที่หรือพิมพ์พิกัดแทน',
    typeIt: 'พิมพ์พิกัดเอง',
    lat: 'ละติจูด',
    lng: 'ลองจิจูด',
    placed: (lat: string, lng: string) => `ปักหมุดแล้วที่ ${lat}, ${lng}`,
    notPlaced: 'ยังไม่ได้ปักหมุด',
    outside: 'จุดนี้อยู่นอกเขตของเรา ถ้าปักผิดให้เลื่อนหมุด ถ้าอยู่นอกเขตจริง โปรดติดต่อหน่วยงานของพื้นที่นั้น',
    clear: 'เอาหมุดออก',
  },
  en: {
    map: 'Map of our area',
    pin: 'Pin: the arrow keys move it',
    move: 'Drag the pin or tap another spot to move it',
    loading: 'Opening the map',
    useMine: 'Use my position',
    pinMiddle: 'Pin the middle of the map',
    finding: 'Looking for your position',
    notFound: 'Your position could not be found. Tap the map or type the coordinates',
    typeIt: 'Type the coordinates',
    lat: 'Latitude',
    lng: 'Longitude',
    placed: (lat: string, lng: string) => `Pinned at ${lat}, ${lng}`,
    notPlaced: 'Nothing pinned yet',
    outside:
      'This spot is outside our area. Move the pin if it slipped; otherwise ask the office of that area',
    clear: 'Remove the pin',
  },
});
