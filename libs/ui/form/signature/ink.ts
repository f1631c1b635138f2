/** Size of the stored picture, in pixels: sharp in print at five centimetres. */
export const inkSize = { width: 900, height: 360 } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const penWidth = 5;

/** White paper: a signature with see-through ground turns black in some viewers. */
export const blank = (canvas: HTMLCanvasElement): void => {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
};

/** One stroke of the pen; a single touch makes a dot. */
export const stroke = (canvas: HTMLCanvasElement, from: Spot, to: Spot): void => {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.strokeStyle = '#10243f';
  pen.lineWidth = penWidth;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x + 0.01, to.y);
  pen.stroke();
};

const largestType = 96;

/** A typed name with the mark that it was typed. */
export const writeName = (canvas: HTMLCanvasElement, name: string, mark: string): void => {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  blank(canvas);
  const family = getComputedStyle(canvas).fontFamily;
  const room = canvas.width * 0.9;
  pen.fillStyle = '#10243f';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `600 ${largestType}px ${family}`;
  const size = Math.min(largestType, (largestType * room) / pen.measureText(name).width);
  pen.font = `600 ${size}px ${family}`;
  pen.fillText(name, canvas.width / 2, canvas.height * 0.45);
  pen.font = `400 32px ${family}`;
  pen.fillText(mark, canvas.width / 2, canvas.height * 0.85);
};

export const toPng = (canvas: HTMLCanvasElement, name: string): Promise<File | null> =>
  new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob && new File([blob], name, { type: 'image/png' })), 'image/png');
  });

/** Where on the picture a pointer is. */
export const spotOf = (
  canvas: HTMLCanvasElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Spot => {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return {
    x: ((clientX - left) / width) * canvas.width,
    y: ((clientY - top) / height) * canvas.height,
  };
};
