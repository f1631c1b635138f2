export interface TypesetRequest {
  /** JSON of the sheets as the template reads them. */
  readonly sheets: string;
  /** RFC 3339. */
  readonly at: string;
}

export type TypesetAnswer = { readonly pdf: Uint8Array } | { readonly failure: string };
