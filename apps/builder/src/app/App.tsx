import { SignedInApp } from '#ui/session';
import { AdminGate } from '../shell/AdminGate.js';
import { Shell } from '../shell/Shell.js';
import { Pages } from './Pages.js';

const welcome = {
  title: { th: 'เข้าสู่ระบบออกแบบบริการ', en: 'Sign in to design services' },
  hint: {
    th: 'สำหรับผู้ดูแลระบบที่สร้างและแก้แบบฟอร์มของบริการ',
    en: 'For administrators who make and change the forms of services',
  },
};

export function App() {
  return (
    <SignedInApp base="/builder" welcome={welcome}>
      <AdminGate>
        <Shell>
          <Pages />
        </Shell>
      </AdminGate>
    </SignedInApp>
  );
}
