import { Suspense, lazy, useState, useSyncExternalStore, type ComponentType } from 'react';

/** A part that comes when a page first shows it. */
type Lazily<Props extends object> = ComponentType<Props> & {
  /** Fetches it beforehand. */
  readonly warm: () => Promise<void>;
};

/** Fetches a part beforehand, when it is one that comes late. */
export const warm = async (part: unknown): Promise<void> => {
  if (typeof part === 'function' && 'warm' in part) await (part as Lazily<object>).warm();
};

const never = () => () => undefined;

/** False while a server draws, and while a browser takes over what a server drew. */
const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const waiting = <div className="widget-waiting" aria-busy="true" />;

/**
 * A widget, a field or a step that is fetched when a page first shows one; until then a box of its height keeps its place. Once
 * it has been fetched beforehand it stands there at once.
 */
export const lazily = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Lazily<Props> => {
  const Loaded = lazy(load);
  let come: ComponentType<Props> | null = null;
  const Part = (props: Props) => {
    // What stands on the page stays what it is, also when the part has come meanwhile.
    const [Come] = useState(() => come);
    const isInBrowser = useIsInBrowser();
    if (!isInBrowser) return waiting;
    if (Come) return <Come {...props} />;
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  };
  const fetchPart = async () => {
    come = (await load()).default;
  };
  return Object.assign(Part, { warm: fetchPart });
};
