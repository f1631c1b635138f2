import { Body, Controller, Header, Param } from '@nestjs/common';
import { publicationRoutes as routes } from '#contracts/admin';
import { toModule } from '#core/schema';
import { CurrentUser, Handle, unwrap } from '#platform/http';
import type { Designer } from '../drafts.command.js';
import { Previews } from './previews.command.js';

/** Links to drafts: made by administrators, opened by anybody. */
@Controller()
export class PreviewsController {
  constructor(private readonly previews: Previews) {}

  @Handle(routes.previews)
  async list(@Param('code') code: string) {
    return { items: await this.previews.list(code) };
  }

  @Handle(routes.addPreview)
  async add(@Param('code') code: string, @Body() { days }: { days: number }, @CurrentUser() user: Designer) {
    return unwrap(await this.previews.add(code, days, user));
  }

  @Handle(routes.removePreview)
  async remove(@Param('code') code: string, @Param('id') id: string, @CurrentUser() user: Designer) {
    unwrap(await this.previews.remove(code, id, user));
  }

  @Handle(routes.preview)
  @Header('Cache-Control', 'no-store')
  @Header('X-Robots-Tag', 'noindex')
  async open(@Param('token') token: string) {
    return unwrap(await this.previews.open(token));
  }

  @Handle(routes.previewValidator)
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  async validator(@Param('token') token: string): Promise<string> {
    return toModule(unwrap(await this.previews.validator(token)));
  }
}
