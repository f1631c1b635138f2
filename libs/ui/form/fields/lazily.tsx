import { Suspense, lazy, type ComponentType } from 'react';

/** A widget or field that is fetched when a page first shows one; until then a box of its height keeps its place. */
export const lazily = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> => {
  const Loaded = lazy(load);
  return function Lazily(props: Props) {
    return (
      <Suspense fallback={<div className="widget-waiting" aria-busy="true" />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
};
