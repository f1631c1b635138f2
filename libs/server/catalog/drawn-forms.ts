import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import { Clock } from '#platform/channels';
import { projectFolder } from '#platform/config';
import type { DrawPage } from '#platform/http';
import { CouncilProfile } from './council-profile.js';
import { ViewLiveService } from './view-live-service.query.js';

/** What the portal’s build leaves for the server (`apps/portal/src/drawn/draw-form.tsx`). */
interface DrawingRoom {
  readonly settingsOf: (cookies: Readonly<Record<string, string | undefined>>) => object;
  readonly drawForm: (form: {
    readonly service: ServiceDetail;
    readonly council: CouncilPublic;
    readonly settings: object;
    readonly template: string;
    readonly styles: readonly string[];
  }) => Promise<string>;
}

interface Drawer extends DrawingRoom {
  readonly template: string;
  readonly styles: readonly string[];
}

const formPath = /^\/services\/([a-z0-9-]+)\/apply$/;
const web = join(projectFolder, 'dist', 'web', 'portal');
const room = join(projectFolder, 'dist', 'drawn', 'portal', 'draw-form.js');

const stylesOf = (preloads: string): readonly string[] => [
  ...new Set([...preloads.matchAll(/<([^<>]+\.css)>/g)].map(([, href]) => href as string)),
];

const openRoom = async (): Promise<Drawer | null> => {
  if (!existsSync(room)) return null;
  const { settingsOf, drawForm } = (await import(pathToFileURL(room).href)) as DrawingRoom;
  return {
    settingsOf,
    drawForm,
    template: readFileSync(join(web, 'index.html'), 'utf8'),
    styles: stylesOf(readFileSync(join(web, 'preloads.json'), 'utf8')),
  };
};

/** Rounds open and the council's words change without a new version: then a page is drawn again this soon. */
const freshForMs = 60_000;
const mostKept = 300;

/** First pages of forms as ready HTML, drawn by the portal's own components and kept for a while. */
@Injectable()
export class DrawnForms {
  private readonly log = new Logger(DrawnForms.name);
  private readonly kept = new Map<string, { readonly page: string; readonly at: number }>();
  private drawer: Promise<Drawer | null> | undefined;

  constructor(
    private readonly live: ViewLiveService,
    private readonly councils: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The page that comes empty does for everything else: other addresses, unknown services, and what can't be drawn. */
  readonly draw: DrawPage = async (path, cookies) => {
    const code = formPath.exec(path)?.[1];
    if (code === undefined) return null;
    try {
      return await this.find(code, cookies);
    } catch (error) {
      this.log.error({ err: error, code }, 'The first page of a form could not be drawn');
      return null;
    }
  };

  private async find(code: string, cookies: Parameters<DrawPage>[1]): Promise<string | null> {
    const drawer = await (this.drawer ??= openRoom());
    if (!drawer) return null;
    const found = await this.live.run(code);
    if (!found.ok) return null;
    const service = found.value;
    const settings = drawer.settingsOf(cookies);
    const key = JSON.stringify([code, service.version, settings]);
    const now = Date.parse(this.clock.now());
    const known = this.kept.get(key);
    if (known && now - known.at < freshForMs) return known.page;
    const { template, styles } = drawer;
    const council = await this.councils.publicFace();
    const page = await drawer.drawForm({ service, council, settings, template, styles });
    this.keep(key, { page, at: now });
    return page;
  }

  private keep(key: string, page: { readonly page: string; readonly at: number }): void {
    this.kept.delete(key);
    this.kept.set(key, page);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
