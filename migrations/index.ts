import type { MigrationInterface } from 'typeorm';
import { Preparation1795392000000 } from './20261123-0000-preparation.js';
import { Spine1795392060000 } from './20261123-0001-spine.js';
import { PageValidators1795392120000 } from './20261123-0002-page-validators.js';
import { ClockTicks1795392180000 } from './20261123-0003-clock-ticks.js';
import { PiecewiseUploads1795392240000 } from './20261123-0004-piecewise-uploads.js';
import { WorkflowPowers1795392300000 } from './20261123-0005-workflow-powers.js';
import { Organisation1795392360000 } from './20261123-0006-organisation.js';
import { Inbox1795392420000 } from './20261123-0007-inbox.js';
import { BookingsAndRegisters1795392480000 } from './20261123-0008-bookings-and-registers.js';
import { Publication1795392540000 } from './20261123-0009-publication.js';
import { InboxIndexes1795392600000 } from './20261123-0010-inbox-indexes.js';
import { DocumentsPaymentsNotices1795392660000 } from './20261123-0011-documents-payments-notices.js';
import { ViewsComeBack1795392720000 } from './20261123-0012-views-come-back.js';
import { ServedDivisionsInline1795392780000 } from './20261123-0013-served-divisions-inline.js';

/**
 * Every change of the schema, oldest first; TypeORM runs those that a database hasn't seen, each in a
 * transaction of its own.
 *
 * - One file per change, `YYYYMMDD-NNNN-what.ts`, with `up` and `down`; the class name ends in a timestamp of
 *   13 digits that grows from file to file, since TypeORM sorts by it.
 * - A change that was released is never edited: a mistake is repaired by the next one.
 * - Migrations are SQL and import no entity: an entity shows today, a migration the day it was written.
 */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Preparation1795392000000,
  Spine1795392060000,
  PageValidators1795392120000,
  ClockTicks1795392180000,
  PiecewiseUploads1795392240000,
  WorkflowPowers1795392300000,
  Organisation1795392360000,
  Inbox1795392420000,
  BookingsAndRegisters1795392480000,
  Publication1795392540000,
  InboxIndexes1795392600000,
  DocumentsPaymentsNotices1795392660000,
  ViewsComeBack1795392720000,
  ServedDivisionsInline1795392780000,
];
