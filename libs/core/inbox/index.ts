export {
  type FilterContext,
  type FilterField,
  type FilterNode,
  type FilterOperator,
  type FilterRow,
  type FilterValue,
  type FilterVariable,
  type InboxRow,
  all,
  any,
  where,
} from './filter.js';
export { matches, valueOf } from './matches.js';
export { csvLine } from './csv.js';
export { filterContext } from './filter-context.js';
export { simplify } from './simplify.js';
export { visibleTo } from './visibility.js';
export { type InboxColumn, type InboxSort, type Queue, queues, queuesFor } from './queues.js';
