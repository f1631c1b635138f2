import { useEffect, useState } from 'react';
import { createPortableEngine, type FormEngine } from '#core/form';
import type { ServiceDetail } from '#contracts/catalog';
import { createPageRules, type PageRules } from '../model/page-rules.js';

const pauseMs = 3000;

/** Fetches all rules, and again after a pause or when the line is back, until they are there. */
const fetchPatiently = (rules: PageRules, onCome: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const come = () => {
    if (!over) onCome();
  };
  const attempt = () => {
    clearTimeout(timer);
    rules.fetch(come).catch(() => {
      if (!over) timer = setTimeout(attempt, pauseMs);
    });
  };
  window.addEventListener('online', attempt);
  attempt();
  return () => {
    over = true;
    clearTimeout(timer);
    window.removeEventListener('online', attempt);
  };
};

export interface ServiceEngine {
  /** Another one each time it knows more. */
  readonly engine: FormEngine;
  /** Whether it judges all pages by now. */
  readonly isWhole: boolean;
}

/**
 * The engine of a published version in the browser: it shows, hides and works out at once, and learns to judge while the
 * reader reads, page by page.
 */
export const useServiceEngine = (service: ServiceDetail): ServiceEngine => {
  const [{ rules, base }] = useState(() => {
    const made = createPageRules(service);
    return { rules: made, base: createPortableEngine(service, made.validate, service.programs) };
  });
  const [judged, setJudged] = useState<ServiceEngine>({ engine: base, isWhole: false });
  useEffect(
    () => fetchPatiently(rules, () => setJudged({ engine: { ...base }, isWhole: rules.isWhole() })),
    [rules, base],
  );
  return judged;
};
