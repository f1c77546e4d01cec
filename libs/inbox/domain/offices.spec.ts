import type { Actor } from '../../identity/domain/actor.js';
import { officesOf } from './offices.js';

const all = ['433100', '433101'].flatMap((region) =>
  ['NRP', 'HUD'].map((department) => ({ department, region })),
);
const officer: Actor = { role: 'officer', department: 'NRP', region: '433101', label: 'dept:NRP' };
const window: Actor = { role: 'window', region: '433101', label: 'window' };
const supervisor: Actor = { role: 'supervisor', label: 'supervisor' };
const applicant: Actor = { role: 'applicant', applicantId: 'a', label: 'applicant' };

describe('an inbox', () => {
  it('is an officer’s own, and no other', () => {
    expect(officesOf(officer, {}, all)).toEqual([{ department: 'NRP', region: '433101' }]);
    expect(officesOf(officer, { department: 'HUD' }, all)).toEqual([]);
    expect(officesOf(officer, { region: '433100' }, all)).toEqual([]);
  });

  it('is that of every department in a window’s region', () => {
    expect(officesOf(window, {}, all)).toEqual(all.filter(({ region }) => region === '433101'));
    expect(officesOf(window, { department: 'HUD' }, all)).toEqual([{ department: 'HUD', region: '433101' }]);
    expect(officesOf(window, { region: '433100' }, all)).toEqual([]);
  });

  it('is any that a supervisor asks for', () => {
    expect(officesOf(supervisor, {}, all)).toEqual(all);
    expect(officesOf(supervisor, { department: 'HUD' }, all)).toHaveLength(2);
  });

  it('is nobody else’s', () => {
    expect(officesOf(applicant, {}, all)).toEqual([]);
  });
});
