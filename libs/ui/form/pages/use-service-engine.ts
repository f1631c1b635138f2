import { useEffect, useState } from 'react';
import { createPortableEngine, type FormEngine } from '#core/form';
import type { ServiceDetail } from '#contracts/catalog';
import { createPageRules, type PageRules } from '../model/page-rules.js';

/** Until the first page has been drawn; then between attempts. */
const pausesMs = { first: 50, next: 3000 };

/** Fetches all rules once the page has been drawn, and again after a pause or when the line is back, until they are there. */
const fetchPatiently = (rules: PageRules, onCome: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const attempt = () => {
    clearTimeout(timer);
    rules.fetch().then(
      () => over || onCome(),
      () => over || (timer = setTimeout(attempt, pausesMs.next)),
    );
  };
  window.addEventListener('online', attempt);
  timer = setTimeout(attempt, pausesMs.first);
  return () => {
    over = true;
    clearTimeout(timer);
    window.removeEventListener('online', attempt);
  };
};

interface ServiceEngine {
  /** Another one once it knows the rules. */
  readonly engine: FormEngine;
  /** Whether it judges all pages by now. */
  readonly isWhole: boolean;
}

/**
 * The engine of a published version in the browser: it shows, hides and works out at once, and learns to judge while the
 * reader reads.
 */
export const useServiceEngine = (service: ServiceDetail): ServiceEngine => {
  const [{ rules, base }] = useState(() => {
    const made = createPageRules(service);
    return { rules: made, base: createPortableEngine(service, made.validate, service.programs) };
  });
  const [judged, setJudged] = useState<ServiceEngine>({ engine: base, isWhole: false });
  useEffect(
    () => fetchPatiently(rules, () => setJudged({ engine: { ...base }, isWhole: true })),
    [rules, base],
  );
  return judged;
};
