import { useEffect, useRef } from 'react';
import { Progress, useMessages } from '#ui/kit';
import { pageMessages } from '../messages.js';

interface StepHeaderProps {
  readonly id: string;
  readonly number: number;
  readonly count: number;
  readonly title: string;
  readonly help?: string;
}

/** «ขั้นที่ 2 จาก 5 · ที่อยู่»: takes the focus when the page turns, but not when the form opens. */
export function StepHeader({ id, number, count, title, help }: StepHeaderProps) {
  const t = useMessages(pageMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(id);
  useEffect(() => {
    if (opened.current === id) return;
    opened.current = '';
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <header className="step-header">
      <Progress label={t.progress(number, count)} value={number} max={count} />
      <h1 ref={heading} tabIndex={-1}>
        {t.step(number, count, title)}
      </h1>
      {help && <p className="soft">{help}</p>}
    </header>
  );
}
