import type { OfficerRole } from '#core/access';

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  /** Ids of divisions, or `all`. */
  readonly divisions: readonly string[] | 'all';
  readonly positions?: readonly string[];
}

/** Invented people, one for each part of the office. */
export const demoAccounts: readonly DemoAccount[] = [
  { username: 'admin', name: 'อารี วางระบบ', roles: ['admin'], divisions: [] },
  { username: 'clerk', name: 'สมหญิง งานสารบรรณ', roles: ['officer', 'supervisor'], divisions: ['clerk'] },
  { username: 'engineer', name: 'ประเสริฐ ช่างโยธา', roles: ['officer'], divisions: ['engineering'] },
  { username: 'treasurer', name: 'วิไล บัญชีดี', roles: ['officer'], divisions: ['treasury'] },
  { username: 'welfare', name: 'มาลี ใจเอื้อ', roles: ['officer'], divisions: ['welfare'] },
  { username: 'health', name: 'สุขใจ อนามัย', roles: ['officer'], divisions: ['health'] },
  { username: 'education', name: 'ปัญญา รักเรียน', roles: ['officer'], divisions: ['education'] },
  {
    username: 'mayor',
    name: 'มานะ นำชุมชน',
    roles: ['executive', 'supervisor'],
    divisions: 'all',
    positions: ['chief-executive'],
  },
];
