import { createContext, use, useCallback, useState, type ReactNode } from 'react';

type Announce = (message: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** One live region per page: what happens off-screen is said here. The same words twice are read twice. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState({ polite: '', assertive: '', turn: 0 });
  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    setSpoken(({ turn }) => ({ polite: '', assertive: '', [urgency]: message, turn: turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <output className="visually-hidden">
        <span key={spoken.turn}>{spoken.polite}</span>
      </output>
      <div className="visually-hidden" role="alert">
        <span key={spoken.turn}>{spoken.assertive}</span>
      </div>
    </AnnounceContext>
  );
}

export const useAnnounce = (): Announce => use(AnnounceContext);
