import type { Page } from 'playwright-core';

/** What a page shows, as HTML with its styles in it and no script: what the browser itself costs. */
export const floorOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const styles = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => !(rule instanceof CSSFontFaceRule))
      .map((rule) => rule.cssText)
      .join('\\n');
    const html = document.documentElement.cloneNode(true);
    for (const gone of html.querySelectorAll('script, link, style, noscript')) gone.remove();
    const style = document.createElement('style');
    style.textContent = styles;
    html.querySelector('head').append(style);
    return '<!doctype html>' + html.outerHTML;
  })()`);
