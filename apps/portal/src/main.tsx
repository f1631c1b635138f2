import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../libs/ui/kit/portal.css';
import './styles/portal.css';
import { App } from './app/App.js';
import { begin } from './app/begin.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
begin(window.location.pathname);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
