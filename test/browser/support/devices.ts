import type { BrowserContextOptions } from 'playwright-core';

const phone = (width: number, height: number): BrowserContextOptions => ({
  viewport: { width, height },
  isMobile: true,
  hasTouch: true,
});

/** What people sit before. */
export const devices = {
  smallPhone: phone(320, 640),
  phone: phone(360, 740),
  desktop: { viewport: { width: 1280, height: 800 } },
  smallOffice: { viewport: { width: 1024, height: 768 } },
  office: { viewport: { width: 1366, height: 768 } },
  /** A desktop window zoomed in to the width that WCAG asks for: a keyboard, and little room. */
  narrowWindow: { viewport: { width: 320, height: 640 } },
} as const satisfies Record<string, BrowserContextOptions>;

export type Device = keyof typeof devices;
