import type { ComponentProps } from 'react';
import { classNames } from '#ui/kit';

/** A table of rows to read; in a narrow window it scrolls by itself, not the page with it. */
export function PlainTable({ className, ...table }: ComponentProps<'table'>) {
  return (
    <div className="table-scroll">
      <table {...table} className={classNames('plain-table', className)} />
    </div>
  );
}
