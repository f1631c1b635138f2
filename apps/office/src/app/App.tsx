import { SignedInApp } from '#ui/session';
import { Shell } from '../shell/Shell.js';
import { begin } from './begin.js';
import { Pages } from './Pages.js';

const welcome = {
  title: { th: 'เข้าสู่ระบบเจ้าหน้าที่', en: 'Sign in as an officer' },
  hint: {
    th: 'สำหรับเจ้าหน้าที่ที่รับเรื่องและดำเนินการคำขอของประชาชน',
    en: 'For officers who take and work on citizens’ requests',
  },
};

export function App() {
  return (
    <SignedInApp base="/office" welcome={welcome} begin={begin}>
      <Shell>
        <Pages />
      </Shell>
    </SignedInApp>
  );
}
