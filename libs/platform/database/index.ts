export { type DatabaseOptions, createDataSource, dataSourceOptions } from './data-source.js';
export { isCollision, sqlStateOf } from './errors.js';
export { TransactionRunner } from './transaction.js';
