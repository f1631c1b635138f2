import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { readerSettings } from '#ui/kit';
import '../../../libs/ui/kit/portal.css';
import './styles/portal.css';
import { App } from './app/App.js';
import { begin } from './app/begin.js';
import { canWake } from './drawn/can-wake.js';
import { readMark } from './drawn/drawn-mark.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const mark = readMark(root);
const settings = readerSettings();

const show = () => {
  const app = (
    <StrictMode>
      <Router>
        <App settings={settings} />
      </Router>
    </StrictMode>
  );
  if (mark && canWake(mark, settings)) hydrateRoot(root, app);
  else createRoot(root).render(app);
};

// Not awaited at the top level: what it fetches imports from this file, and would wait for it in turn.
void begin(window.location.pathname, { isDrawn: mark !== null }).then(show);
