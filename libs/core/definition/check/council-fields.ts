import { text, type Problem, type Text } from '#core/result';

/** What people call the parts of a profile. */
const names: Readonly<Record<string, Text>> = {
  name: text('ชื่อหน่วยงาน', 'Name'),
  address: text('ที่อยู่', 'Address'),
  subdistrict: text('รหัสตำบล', 'Subdistrict'),
  phone: text('โทรศัพท์', 'Telephone'),
  promptPay: text('บัญชีพร้อมเพย์', 'PromptPay account'),
  emergency: text('เบอร์ฉุกเฉิน', 'Emergency numbers'),
  complaints: text('ช่องทางร้องเรียน', 'Complaints'),
  boundary: text('เขตพื้นที่บนแผนที่', 'Boundary'),
  centre: text('จุดกลางของแผนที่', 'Centre of the map'),
  villages: text('หมู่บ้าน', 'Villages'),
  divisions: text('ส่วนราชการ', 'Divisions'),
  catalogue: text('การจัดบริการในหน้าเว็บ', 'Catalogue'),
  positions: text('ตำแหน่ง', 'Positions'),
  committees: text('คณะกรรมการ', 'Committees'),
  officeHours: text('เวลาราชการ', 'Office hours'),
  holidays: text('วันหยุด', 'Holidays'),
  holidayYears: text('ปีของวันหยุด', 'Years of holidays'),
  rates: text('อัตราตามข้อบัญญัติ', 'Rates of ordinances'),
  signatories: text('ผู้ลงนาม', 'Signatories'),
  resources: text('สิ่งที่จองได้', 'What can be booked'),
  logo: text('ตราของหน่วยงาน', 'Logo'),
};

/** Names the field in front of what is wrong with it, and which of a list it is. */
export const namingField = (problem: Problem): Problem => {
  const [, key = '', at = ''] = (problem.pointer ?? '').split('/');
  const name = names[key];
  if (!name) return problem;
  const place = /^\d+$/.test(at) ? ` ${Number(at) + 1}` : '';
  return {
    ...problem,
    message: text(`${name.th}${place}: ${problem.message.th}`, `${name.en}${place}: ${problem.message.en}`),
  };
};
