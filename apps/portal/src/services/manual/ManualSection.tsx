import { useState } from 'react';
import { Printer } from 'lucide-react';
import type { ServiceDetail } from '#contracts/catalog';
import { bangkokDay } from '#core/thai';
import { Button, Disclosure, Icon, useMessages } from '#ui/kit';
import { useCouncil } from '../../app/data.js';
import { Manual } from './Manual.js';
import { manualMessages } from './messages.js';
import '../../styles/manual.css';

/** The whole manual, one press away on the screen; on paper it is all that is printed. */
export function ManualSection({ service }: { readonly service: ServiceDetail }) {
  const t = useMessages(manualMessages);
  const { data: council } = useCouncil();
  const [today] = useState(() => bangkokDay(new Date()));
  if (!council) return null;
  return (
    <div className="manual-section">
      <div className="no-print stack-tight">
        <Disclosure summary={t.show}>
          <Manual {...{ service, council, today }} />
        </Disclosure>
        <Button className="back-button" icon={<Icon of={Printer} />} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <div className="print-only">
        <Manual {...{ service, council, today }} />
      </div>
    </div>
  );
}
