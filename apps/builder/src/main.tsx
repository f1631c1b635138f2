import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../libs/ui/kit/office.css';
import '../../../libs/ui/session/session.css';
import './styles/builder.css';
import { App } from './app/App.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
