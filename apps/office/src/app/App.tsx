import { useState } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { DisplayProvider, LanguageProvider, LiveRegion } from '#ui/kit';
import { SessionGate } from '../session/SessionGate.js';
import { Shell } from '../shell/Shell.js';
import { ApiContext, createApi } from './api.js';
import { Pages } from './Pages.js';

export function App() {
  const [api] = useState(createApi);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={api.queries}>
        <DisplayProvider>
          <LanguageProvider>
            <LiveRegion>
              <SessionGate>
                <Router base="/office">
                  <Shell>
                    <Pages />
                  </Shell>
                </Router>
              </SessionGate>
            </LiveRegion>
          </LanguageProvider>
        </DisplayProvider>
      </QueryClientProvider>
    </ApiContext>
  );
}
