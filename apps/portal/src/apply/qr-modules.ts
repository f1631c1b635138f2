import QRCode from 'qrcode';

export interface QrModules {
  /** Modules on a side. */
  readonly size: number;
  /** Where the dark ones stand. */
  readonly dark: readonly { readonly x: number; readonly y: number }[];
}

/** A QR code at level M, which still reads when a corner is smudged. */
export const qrModules = (content: string): QrModules => {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const cells = Array.from({ length: size * size }, (_, index) => ({
    x: index % size,
    y: Math.floor(index / size),
  }));
  return { size, dark: cells.filter(({ x, y }) => modules.get(y, x)) };
};
