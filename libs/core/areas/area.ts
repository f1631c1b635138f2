/** A name in both languages. */
export interface AreaName {
  readonly th: string;
  readonly en: string;
}

/** A province (2 digits), district (4) or subdistrict (6) by its official code. */
export interface Area extends AreaName {
  readonly code: string;
}

/** A subdistrict with all that lies around it. */
export interface Subdistrict extends Area {
  readonly district: Area;
  readonly province: Area;
  readonly postcode: string;
}

export interface AreaSearchOptions {
  /** At most so many. */
  readonly limit?: number;
  /** Code of a province whose places come first among equals: that of the council. */
  readonly near?: string;
}
