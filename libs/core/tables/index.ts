export {
  isRangeKind,
  keyKinds,
  rangeBounds,
  rangeColumn,
  valueKinds,
  type Cell,
  type KeyColumn,
  type KeyKind,
  type Range,
  type RangeBounds,
  type Row,
  type Table,
  type ValueColumn,
  type ValueKind,
} from './table.js';
export { groupsOf, periodOn, type Group, type Period } from './periods.js';
export { lookUp, NoRow, type KeyValue } from './look-up.js';
export { sliced } from './sliced.js';
