import { Module } from '@nestjs/common';
import { CasesHttpModule, CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { ReadCashDay } from './cash-day.query.js';
import { ReadOwnPayment } from './own-payment.query.js';
import { PaymentsController } from './payments.controller.js';
import { RecordPayments } from './record-payments.js';

/** The ledger, for every process in which cases move. */
@Module({ providers: [RecordPayments], exports: [RecordPayments] })
export class PaymentsModule {}

/** Money over HTTP. For the api alone. */
@Module({
  imports: [CasesModule, CasesHttpModule, CatalogModule, IdentityModule, PaymentsModule],
  controllers: [PaymentsController],
  providers: [ReadCashDay, ReadOwnPayment],
})
export class PaymentsHttpModule {}
