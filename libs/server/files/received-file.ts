import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { type Result, fail, ok, problem } from '#core/result';
import { judgePdf } from './judge-pdf.js';
import { kindOf, isMediaType, type MediaType } from './media-types.js';
import { type SafeImage, makeSafeImage } from './safe-image.js';

/** A file on disk that may be stored: its type told by its content, images written anew. */
export interface CheckedFile {
  readonly path: string;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sha256: string;
}

const heic = new Set([
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
  'image/avif',
]);

/** Judges an uploaded file by its content and makes it safe; `output` is where an image may be written. */
export const checkFile = async (path: string, output: string): Promise<Result<CheckedFile>> => {
  const type = (await fileTypeFromFile(path))?.mime ?? '';
  if (heic.has(type)) return fail(heicRefused());
  if (!isMediaType(type)) return fail(typeRefused());
  const safe = await makeSafe(path, output, type);
  return safe.ok ? ok(await measure(safe.value)) : safe;
};

const makeSafe = async (path: string, output: string, mediaType: MediaType): Promise<Result<SafeImage>> => {
  if (kindOf(mediaType) === 'image') return makeSafeImage(path, output);
  const judged = mediaType === 'application/pdf' ? await judgePdf(path) : ok(null);
  return judged.ok ? ok({ path, mediaType }) : judged;
};

const measure = async ({ path, mediaType }: SafeImage): Promise<CheckedFile> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { path, mediaType, size: (await stat(path)).size, sha256: hash.digest('hex') };
};

const typeRefused = () =>
  problem(
    'file.type-refused',
    'รับเฉพาะรูปภาพ JPEG, PNG, WebP เอกสาร PDF ตาราง .xlsx ไฟล์เสียง และวิดีโอ',
    'Only JPEG, PNG and WebP pictures, PDF documents, .xlsx tables, sound and films are accepted',
  );

const heicRefused = () =>
  problem(
    'file.heic-refused',
    'ยังไม่รับรูปแบบ HEIC โปรดตั้งกล้องเป็น “เข้ากันได้มากที่สุด” (JPEG) แล้วถ่ายใหม่ หรือแปลงเป็น JPEG ก่อน',
    'HEIC pictures aren’t accepted: set the camera to “Most Compatible” (JPEG), or convert the picture to JPEG first',
  );
