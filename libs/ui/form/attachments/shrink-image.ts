/** Longest side that an officer can use, in pixels. */
const longestSide = 2400;
/** Pictures below this size go as they are. */
const smallEnough = 1_500_000;
const quality = 0.85;

const draw = (bitmap: ImageBitmap): HTMLCanvasElement => {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const toJpeg = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });

/**
 * A camera picture made small enough for a village's uplink; where it was taken goes with its metadata. Anything that
 * is no picture, is small already, or that this browser can't read comes back as it is.
 */
export const shrinkImage = async (file: File): Promise<File> => {
  if (!file.type.startsWith('image/') || file.size <= smallEnough) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const jpeg = await toJpeg(draw(bitmap));
    bitmap.close();
    const name = file.name.replace(/\.[^.]*$/, '');
    return jpeg && jpeg.size < file.size ? new File([jpeg], `${name}.jpg`, { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
};
