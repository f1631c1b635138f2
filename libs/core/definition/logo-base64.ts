/** The picture of a logo in base64: what stands behind the head of its data URL. */
export const logoBase64 = (logo: string): string => logo.slice(logo.indexOf(',') + 1);
