import { Controller, Header, Param, Query } from '@nestjs/common';
import { type ListServicesQuery, type ServiceDetail, catalogRoutes as routes } from '#contracts/catalog';
import { toModule } from '#core/schema';
import { Handle, unwrap } from '#platform/http';
import { CouncilProfile } from './council-profile.js';
import { ListServices } from './list-services.query.js';
import { ViewLiveService } from './view-live-service.query.js';
import { PublishedServices } from './published-services.js';

const immutable = 'public, max-age=31536000, immutable';

interface PageAddress {
  readonly code: string;
  readonly version: number;
  readonly page: string;
}

/** The catalogue as citizens and browsers read it. */
@Controller()
export class CatalogController {
  constructor(
    private readonly published: PublishedServices,
    private readonly services: ListServices,
    private readonly live: ViewLiveService,
    private readonly councils: CouncilProfile,
  ) {}

  @Handle(routes.list)
  async list(@Query() query: ListServicesQuery) {
    return { items: await this.services.run(query) };
  }

  @Handle(routes.get)
  @Header('Cache-Control', 'no-cache')
  async get(@Param('code') code: string): Promise<ServiceDetail> {
    return unwrap(await this.live.run(code));
  }

  /** What a version says stays; the format that it is told in goes with the release. */
  @Handle(routes.version)
  @Header('Cache-Control', 'no-cache')
  async version(@Param('code') code: string, @Param('version') version: number): Promise<ServiceDetail> {
    return unwrap(await this.published.get(code, Number(version))).detail;
  }

  @Handle(routes.validator)
  @Header('Cache-Control', immutable)
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  async validator(@Param('code') code: string, @Param('version') version: number): Promise<string> {
    return toModule(unwrap(await this.published.getValidator(code, Number(version))));
  }

  @Handle(routes.pageValidator)
  @Header('Cache-Control', immutable)
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  async pageValidator(@Param() { code, version, page }: PageAddress): Promise<string> {
    return toModule(unwrap(await this.published.getValidator(code, Number(version), page)));
  }

  @Handle(routes.catalogue)
  catalogue() {
    return this.councils.catalogue();
  }

  @Handle(routes.logo)
  @Header('Cache-Control', immutable)
  @Header('Content-Type', 'image/png')
  async logo(): Promise<Buffer> {
    return unwrap(await this.councils.logo());
  }

  @Handle(routes.council)
  council() {
    return this.councils.publicFace();
  }
}
