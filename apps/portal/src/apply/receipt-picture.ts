import { qrModules } from './qr-modules.js';

interface PictureLine {
  readonly label: string;
  readonly value: string;
  readonly big?: boolean;
}

const width = 900;
const margin = 60;
const text = '"Noto Sans Thai Looped", sans-serif';
const heading = '"IBM Plex Sans Thai", sans-serif';

/** Breaks Thai between words, as the browser does on screen. */
const wrap = (context: CanvasRenderingContext2D, words: string, room: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(words)) {
    if (line && context.measureText(line + segment).width > room) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  return [...lines, line.trim()];
};

const qrSide = 300;

const drawQr = (context: CanvasRenderingContext2D, content: string, top: number): number => {
  const { size, dark } = qrModules(content);
  const scale = qrSide / size;
  const left = (width - qrSide) / 2;
  context.fillStyle = '#000000';
  for (const { x, y } of dark) context.fillRect(left + x * scale, top + y * scale, scale + 0.5, scale + 0.5);
  return top + qrSide;
};

type Draw = (context: CanvasRenderingContext2D) => number;

const writer =
  (title: string, lines: readonly PictureLine[], address: string): Draw =>
  (context) => {
    let y = 100;
    const write = (words: string, font: string, colour: string, step: number) => {
      context.font = font;
      context.fillStyle = colour;
      for (const line of wrap(context, words, width - 2 * margin)) {
        context.fillText(line, margin, y);
        y += step;
      }
    };
    write(title, `600 40px ${heading}`, '#221f1a', 58);
    y += 24;
    for (const { label, value, big } of lines) {
      write(label, `400 28px ${text}`, '#575048', big ? 76 : 48);
      write(value, big ? `600 64px ${heading}` : `600 34px ${text}`, '#221f1a', 56);
      y += 20;
    }
    return drawQr(context, address, y) + margin;
  };

const paper = (canvas: HTMLCanvasElement, height: number): CanvasRenderingContext2D | null => {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#0b5c5f';
  context.fillRect(0, 0, width, 24);
  return context;
};

/** The receipt as a picture to keep on the phone: drawn once to see how tall it gets, then on paper of that height. */
export const receiptPicture = async (
  title: string,
  lines: readonly PictureLine[],
  address: string,
): Promise<Blob | null> => {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  const draw = writer(title, lines, address);
  const trial = paper(canvas, 10);
  const context = trial && paper(canvas, Math.ceil(draw(trial)));
  if (!context) return null;
  draw(context);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
};
