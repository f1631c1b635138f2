import sharp, { type Sharp } from 'sharp';
import { type Result, fail, ok, problem } from '#core/result';
import type { ImageType, MediaType } from './media-types.js';

export interface SafeImage {
  readonly path: string;
  readonly mediaType: MediaType;
}

const pixelLimit = 50_000_000;
const longestSide = 4096;
const previewSide = 480;
const secondsLimit = 15;

sharp.cache(false);
sharp.concurrency(1);

const writers: Readonly<
  Record<string, { readonly mediaType: ImageType; readonly write: (image: Sharp) => Sharp }>
> = {
  jpeg: { mediaType: 'image/jpeg', write: (image) => image.jpeg({ quality: 85 }) },
  png: { mediaType: 'image/png', write: (image) => image.png({ compressionLevel: 9 }) },
  webp: { mediaType: 'image/webp', write: (image) => image.webp({ quality: 85 }) },
};

/**
 * Reads the pixels and writes them anew: whatever else was in the file (place, camera, hidden scripts) stays
 * behind. Turned upright, at most 4,096 pixels a side. Refuses pictures of over 50 million pixels and broken ones.
 */
export const makeSafeImage = async (input: string, output: string): Promise<Result<SafeImage>> => {
  try {
    const image = sharp(input, {
      limitInputPixels: pixelLimit,
      failOn: 'error',
      sequentialRead: true,
    }).timeout({ seconds: secondsLimit });
    const writer = writers[(await image.metadata()).format ?? ''];
    if (!writer) return fail(unreadable());
    await writer
      .write(
        image
          .rotate()
          .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true }),
      )
      .toFile(output);
    return ok({ path: output, mediaType: writer.mediaType });
  } catch (error) {
    return fail(
      error instanceof Error && error.message.includes('pixel limit') ? tooManyPixels() : unreadable(),
    );
  }
};

/** Makes a small JPEG of what is written into it. */
export const previewMaker = (): Sharp =>
  sharp({ limitInputPixels: pixelLimit })
    .resize({ width: previewSide, height: previewSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 75 });

const unreadable = () =>
  problem(
    'file.unreadable',
    'เปิดรูปนี้ไม่ได้ ไฟล์อาจเสียหาย โปรดเลือกรูปอื่น',
    'The picture can’t be read; it may be damaged. Please choose another',
  );
const tooManyPixels = () =>
  problem(
    'file.too-many-pixels',
    'รูปนี้มีความละเอียดสูงเกินไป (เกิน 50 ล้านพิกเซล)',
    'The picture has more than 50 million pixels',
    { limit: pixelLimit },
  );
