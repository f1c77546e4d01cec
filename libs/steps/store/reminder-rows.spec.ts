import type { Fact } from '../../facts/index.js';
import { reminderRows } from './reminder-rows.js';

const fact = (name: Fact['name']): Fact => ({
  name,
  at: new Date('2026-03-02T01:00:00Z'),
  actor: 'system',
  data: {},
});
const office = (code: string) => ({ kind: 'department', code, region: '433101' }) as const;

describe('what goes out', () => {
  const [overdue, escalated] = [fact('issue.overdue'), fact('issue.escalated')];
  const to = (codes: string[], about: Fact) => codes.map((code) => ({ to: office(code), fact: about }));

  it('bears the number of its fact, and goes once to an office that is concerned twice', () => {
    const reminders = [...to(['DRC', 'DRC', 'NRP'], overdue), ...to(['DRC'], escalated)];
    const rows = reminderRows({ id: 'p', applicantId: 'a' }, { facts: [overdue, escalated], reminders }, [
      { seq: 7 },
      { seq: 8 },
    ]);
    expect(rows).toMatchObject([
      { seq: 7, to_code: 'DRC' },
      { seq: 7, to_code: 'NRP' },
      { seq: 8, to_code: 'DRC' },
    ]);
  });
});
