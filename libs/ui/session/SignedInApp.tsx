import { useState, type ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { DisplayProvider, LanguageProvider, LiveRegion } from '#ui/kit';
import { type Api, ApiContext, createApi } from './api.js';
import { SessionGate } from './SessionGate.js';
import type { Welcome } from './SignInPage.js';

interface SignedInAppProps {
  /** Where the app lives: `/office`. */
  readonly base: string;
  readonly welcome: Welcome;
  /** Asks for what the address wants while it isn’t known yet who is signed in; quiet when nobody is. */
  readonly begin?: (api: Api) => void;
  readonly children: ReactNode;
}

/** All that an app for people who sign in stands on: API, cache, display, language, announcements, session, addresses. */
export function SignedInApp({ base, welcome, begin, children }: SignedInAppProps) {
  const [api] = useState(() => {
    const made = createApi();
    begin?.(made);
    return made;
  });
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={api.queries}>
        <DisplayProvider>
          <LanguageProvider>
            <LiveRegion>
              <SessionGate welcome={welcome}>
                <Router base={base}>{children}</Router>
              </SessionGate>
            </LiveRegion>
          </LanguageProvider>
        </DisplayProvider>
      </QueryClientProvider>
    </ApiContext>
  );
}
