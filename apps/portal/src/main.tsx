import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../libs/ui/kit/portal.css';
import './styles/portal.css';
import { App } from './app/App.js';
import { begin } from './app/begin.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const show = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

// Not awaited at the top level: what it fetches imports from this file, and would wait for it in turn.
void begin(window.location.pathname).then(show);
