import { ArrowDownToLine } from 'lucide-react';
import { Button, Icon, Notice, createMessages, useLanguage, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { formatThaiMoment } from '#core/thai';

const messages = createMessages({
  th: {
    arrivals: (count: number) => `มีเรื่องใหม่ ${count} เรื่อง แสดงเลย`,
    stale: (moment: string) => `รายการนี้เป็นข้อมูลเมื่อ ${moment}`,
  },
  en: {
    arrivals: (count: number) => `${count} new ${count === 1 ? 'case' : 'cases'}: show`,
    stale: (moment: string) => `This list is as of ${moment}`,
  },
});

interface ListNoticesProps {
  readonly arrivals: number;
  readonly settle: () => void;
  readonly problem: Error | null;
  readonly updatedAt: number;
}

/** Above the table: cases that have come in, and a refresh that failed. */
export function ListNotices({ arrivals, settle, problem, updatedAt }: ListNoticesProps) {
  const t = useMessages(messages);
  const text = useText();
  const { language } = useLanguage();
  return (
    <>
      {isApiProblem(problem) && (
        <Notice tone="warning" role="alert" title={text(problem.text)}>
          {t.stale(formatThaiMoment(new Date(updatedAt), language))}
        </Notice>
      )}
      <output className="arrivals">
        {arrivals > 0 && (
          <Button size="small" tone="primary" icon={<Icon of={ArrowDownToLine} />} onClick={settle}>
            {t.arrivals(arrivals)}
          </Button>
        )}
      </output>
    </>
  );
}
