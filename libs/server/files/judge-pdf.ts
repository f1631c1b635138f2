import { open } from 'node:fs/promises';
import { type Result, fail, ok, problem } from '#core/result';

const tailBytes = 64 * 1024;
const blockBytes = 1024 * 1024;
/** Longer than what is looked for, so that nothing falls between two blocks. */
const overlap = 64;

const encrypted = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

/** Refuses a PDF that breaks off (`file.unreadable`) or that needs a password (`file.encrypted`). */
export const judgePdf = async (path: string): Promise<Result<null>> => {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const read = async (from: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
      return buffer.toString('latin1', 0, bytesRead);
    };
    if (!(await read(Math.max(0, size - tailBytes), tailBytes)).includes('%%EOF')) return fail(unreadable());
    for (let at = 0; at < size; at += blockBytes)
      if (encrypted.test(await read(at, blockBytes + overlap))) return fail(locked());
    return ok(null);
  } finally {
    await handle.close();
  }
};

const unreadable = () =>
  problem(
    'file.unreadable',
    'เปิดไฟล์ PDF นี้ไม่ได้ ไฟล์อาจไม่ครบ โปรดบันทึกใหม่แล้วเลือกอีกครั้ง',
    'The PDF can’t be read; it may be incomplete. Save it again and choose it once more',
  );

const locked = () =>
  problem(
    'file.encrypted',
    'ไฟล์ PDF นี้ใส่รหัสผ่านไว้ เจ้าหน้าที่จะเปิดไม่ได้ โปรดบันทึกใหม่แบบไม่ใส่รหัสผ่าน',
    'The PDF is locked with a password and officers couldn’t open it. Save it without a password',
  );
