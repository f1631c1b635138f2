import { plain, withExample, type Sentence } from './words.js';

/** What to do about each format of core/validator-runtime. */
const sentences: Readonly<Record<string, Sentence>> = {
  date: plain('ต้องเป็นวันที่ที่มีอยู่จริง กรอกวัน เดือน และปี พ.ศ.', 'must be a real date: day, month and year'),
  'partial-date': plain(
    'ต้องเป็นวันที่ที่มีอยู่จริง หรือเฉพาะเดือนและปี หรือเฉพาะปี',
    'must be a real date, or a month and year, or a year',
  ),
  time: plain('ต้องเป็นเวลาพร้อมเขตเวลา', 'must be a time with its zone'),
  'local-date-time': plain('ต้องมีทั้งวันและเวลา', 'must have a day and a time'),
  'local-time': plain('ต้องเป็นเวลา ชั่วโมง:นาที เช่น 08:30', 'must be hours:minutes, for example 08:30'),
  'date-time': plain('ต้องเป็นวันที่และเวลา', 'must be a date and time'),
  email: plain('ไม่ถูกต้อง กรอกเป็น name@example.com', 'is not right; write it like name@example.com'),
  uri: plain(
    'ต้องเป็นที่อยู่เว็บ เช่น https://example.com',
    'must be a web address, for example https://example.com',
  ),
  uuid: plain('อ่านไม่ได้ เลือกใหม่อีกครั้ง', 'can’t be read; choose it again'),
  'file-id': plain('แนบไม่สำเร็จ แนบไฟล์ใหม่อีกครั้ง', 'was not attached; attach the file again'),
  'national-id': plain(
    'ไม่ถูกต้อง ตรวจเลข 13 หลักบนบัตรแล้วกรอกใหม่',
    'is not right; check the 13 digits on the card',
  ),
  'juristic-id': plain(
    'ไม่ถูกต้อง ตรวจเลขทะเบียน 13 หลักแล้วกรอกใหม่',
    'is not right; check the 13-digit registration number',
  ),
  passport: plain(
    'ไม่ถูกต้อง กรอกตัวอักษร A-Z และตัวเลข 6 ถึง 12 ตัว',
    'is not right; use 6 to 12 letters A-Z and digits',
  ),
  'thai-phone': plain(
    'ไม่ถูกต้อง กรอกเบอร์มือถือ 10 หลัก หรือเบอร์บ้าน 9 หลัก ขึ้นต้นด้วย 0',
    'is not right; use 10 digits for a mobile or 9 for a landline, starting with 0',
  ),
  postcode: plain('ต้องเป็นตัวเลข 5 หลัก', 'must have 5 digits'),
  'house-code': plain('ต้องเป็นตัวเลข 11 หลักตามทะเบียนบ้าน', 'must have the 11 digits of the house registration'),
  'subdistrict-code': plain('อ่านไม่ได้ เลือกตำบลใหม่อีกครั้ง', 'can’t be read; choose the subdistrict again'),
  'bank-account': plain('ต้องเป็นตัวเลข 10 ถึง 15 หลัก ไม่มีขีด', 'must have 10 to 15 digits without dashes'),
};

const unknownFormat = plain(
  'รูปแบบไม่ถูกต้อง ตรวจสอบแล้วกรอกใหม่',
  'is not written as it should be; check it and enter it again',
);

export const formatSentence: Sentence = (subject) => {
  const name = String(subject.params['format']);
  const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  return withExample(sentence ?? unknownFormat)(subject);
};
