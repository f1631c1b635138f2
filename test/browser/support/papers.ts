import sharp from 'sharp';

/** A photo as a browser takes it from a phone: small, so that sending it is quick. */
export const picture = async (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a6a3a' } })
    .composite([
      {
        input: { create: { width: 40, height: 400, channels: 3, background: '#333' } },
        left: 300,
        top: 80,
      },
    ])
    .png()
    .toBuffer(),
});
