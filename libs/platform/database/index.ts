export { type DatabaseOptions, createDataSource, dataSourceOptions } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { type EntityRows, entityRows, listPrepared } from './entity-rows.js';
export { isCollision, sqlStateOf } from './errors.js';
export { migrate } from './migrate.js';
export { type PreparedQuery, runKept, runPrepared } from './prepared-query.js';
export { TransactionRunner } from './transaction.js';
