import type { InboxColumnName, InboxView as SavedView, ViewBody } from '#contracts/inbox';
import { searchOf, type InboxView } from './inbox-address.js';

/** What a saved view keeps of a list, beside its name. */
export type ViewNow = Pick<ViewBody, 'filter' | 'sort' | 'columns'>;

export const viewNow = (view: InboxView, columns: readonly InboxColumnName[]): ViewNow => {
  const { sort, ...filter } = view;
  return { filter, ...(sort && { sort }), columns: [...columns] };
};

/** What was saved, as it is sent again when only the name changes. */
export const viewSaved = ({ filter, sort, columns }: SavedView): ViewNow => ({
  filter,
  ...(sort && { sort: sort as InboxView['sort'] }),
  ...(columns && { columns }),
});

/** Whether the list shows something else than was saved. */
export const isChanged = (saved: SavedView, { filter, sort, columns = [] }: ViewNow): boolean => {
  const was = viewSaved(saved);
  if (
    searchOf({ ...filter, ...(sort && { sort }) }) !==
    searchOf({ ...was.filter, ...(was.sort && { sort: was.sort }) })
  )
    return true;
  const kept = was.columns?.filter((name) => name !== 'receiptNumber');
  return kept !== undefined && [...kept].sort().join() !== [...columns].sort().join();
};
