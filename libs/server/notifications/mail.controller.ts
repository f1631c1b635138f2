import { Controller, Query } from '@nestjs/common';
import { adminRoutes } from '#contracts/admin';
import { Handle, unwrap } from '#platform/http';
import { ListMail } from './list-mail.query.js';

@Controller()
export class MailController {
  constructor(private readonly mail: ListMail) {}

  @Handle(adminRoutes.mail)
  async list(@Query() query: { limit?: number; cursor?: string }) {
    return unwrap(await this.mail.run(query));
  }
}
