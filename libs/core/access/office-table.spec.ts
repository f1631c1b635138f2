import { describe, expect, it } from '@jest/globals';
import { officerRoles } from './actor.js';
import { officeDeeds, officeReach, officeTable, reachesDivision } from './office-table.js';

const holder = (roles: readonly string[], divisions: readonly string[] = ['engineering']) => ({
  roles,
  divisions,
});

describe('officeReach', () => {
  it.each(officerRoles)('%s alone reaches as far as the table says', (role) => {
    for (const deed of officeDeeds) expect(officeReach(holder([role]), deed)).toBe(officeTable[role][deed]);
  });

  it('is that of the widest of several roles, in whichever order they are held', () => {
    expect(officeReach(holder(['executive', 'supervisor']), 'workload')).toBe('council');
    expect(officeReach(holder(['supervisor', 'executive']), 'workload')).toBe('council');
    expect(officeReach(holder(['officer', 'admin']), 'absences')).toBe('council');
  });

  it('is nothing without a role that Sala knows', () => {
    for (const roles of [[], ['mayor']]) expect(officeReach(holder(roles), 'registers')).toBe('none');
  });
});

describe('reachesDivision', () => {
  it('a division is reached by who belongs to it', () => {
    const supervisor = holder(['supervisor']);
    expect(reachesDivision(supervisor, 'absences', ['welfare', 'engineering'])).toBe(true);
    expect(reachesDivision(supervisor, 'absences', ['welfare'])).toBe(false);
    expect(reachesDivision(supervisor, 'absences', [])).toBe(false);
  });

  it('the council holds every division, and what is of none', () => {
    const administrator = holder(['admin'], []);
    expect(reachesDivision(administrator, 'absences', ['welfare'])).toBe(true);
    expect(reachesDivision(administrator, 'absences', [])).toBe(true);
  });

  it('what is one’s own says nothing of a division', () => {
    expect(reachesDivision(holder(['officer']), 'views', ['engineering'])).toBe(false);
  });
});
