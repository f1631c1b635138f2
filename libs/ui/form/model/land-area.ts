const waPerNgan = 100;
const waPerRai = 400;
const squareMetresPerWa = 4;

/** An area as it stands on a deed. */
interface LandArea {
  readonly rai: number;
  readonly ngan: number;
  readonly wa: number;
}

/** Square wa to two decimals, free of what binary fractions leave behind. */
const tidy = (wa: number): number => Math.round(wa * 100) / 100;

/** `1 ไร่ 2 งาน 50.5 ตร.ว.` is 650.5 square wa. */
export const toSquareWa = ({ rai, ngan, wa }: LandArea): number =>
  tidy(rai * waPerRai + ngan * waPerNgan + wa);

/** Square wa as on a deed: fewer than 4 งาน and fewer than 100 ตร.ว. */
export const fromSquareWa = (area: number): LandArea => {
  const rai = Math.floor(area / waPerRai);
  const ngan = Math.floor((area - rai * waPerRai) / waPerNgan);
  return { rai, ngan, wa: tidy(area - rai * waPerRai - ngan * waPerNgan) };
};

export const toSquareMetres = (wa: number): number => tidy(wa * squareMetresPerWa);
