import { Controller, Param } from '@nestjs/common';
import { type RelatedCases, caseRelationRoutes as routes } from '#contracts/cases';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { ListRelatedCases } from './related-cases.query.js';

/** Cases beside a case. */
@Controller()
export class RelatedController {
  constructor(private readonly cases: ListRelatedCases) {}

  @Handle(routes.related)
  async related(@Param('id') id: string, @CurrentUser() user: SessionUser): Promise<RelatedCases> {
    return unwrap(await this.cases.run(id, user));
  }
}
