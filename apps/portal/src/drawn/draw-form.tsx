import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import { readerCookiePrefix, readerSettings, type ReaderSettings } from '#ui/kit';
import { App } from '../app/App.js';
import { knownNow } from '../app/data.js';
import { fetchFormRoom } from '../apply/form-room.js';
import { drawnMark } from './drawn-mark.js';

export interface FormToDraw {
  readonly service: ServiceDetail;
  readonly council: CouncilPublic;
  readonly settings: ReaderSettings;
  /** The page as it was built, with an empty root. */
  readonly template: string;
  /** Addresses of the styles that the form adds. */
  readonly styles: readonly string[];
}

/** How a reader wants to read, out of the request’s cookies. */
export const settingsOf = (cookies: Readonly<Record<string, string | undefined>>): ReaderSettings =>
  readerSettings((name) => cookies[readerCookiePrefix + name]);

const quote = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributesOf = ({ language, textSize, contrast, theme }: ReaderSettings): string =>
  `lang="${language}" data-app="portal" data-text-size="${textSize}" data-contrast="${contrast}" data-theme="${theme}"`;

/**
 * The first page of a form as ready HTML, by the components that the browser draws it with: somebody with a slow phone can
 * read and type while the scripts are still on their way. Knows no draft: what a device keeps never reaches a server.
 */
export const drawForm = async ({ service, council, settings, template, styles }: FormToDraw) => {
  await fetchFormRoom();
  knownNow.council(council);
  knownNow.service(service);
  const markup = renderToString(
    <StrictMode>
      <Router ssrPath={`/services/${service.code}/apply`}>
        <App settings={settings} />
      </Router>
    </StrictMode>,
  );
  const mark = quote(JSON.stringify(drawnMark(service, settings)));
  const links = styles.map((href) => `<link rel="stylesheet" crossorigin href="${href}" />`).join('');
  return template
    .replace(/<html [^>]*>/, () => `<html ${attributesOf(settings)}>`)
    .replace('</head>', () => `${links}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root" data-drawn="${mark}">${markup}</div>`);
};
