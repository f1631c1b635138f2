import sharp from 'sharp';
import type { FileKind } from '#core/definition';

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

/** A file that a paper of these kinds takes: a picture wherever one will do. */
export const paperFor = async (kinds: readonly FileKind[] = ['image'], name: string) =>
  kinds.includes('image')
    ? picture(`${name}.png`)
    : { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: pdfOf(1) };

/** A PDF of pages that bear their numbers, as small as one can be. */
export const pdfOf = (pages: number): Buffer => {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const drawings = numbers.map((number) => `BT /F1 48 Tf 60 700 Td (Page ${number}) Tj ET`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${2 + number * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...drawings.flatMap((drawing, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
