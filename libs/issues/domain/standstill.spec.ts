import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { DOSSIER } from '../../steps/domain/dossier.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

/** Accepted on 2026-05-06: promised in five working days (until 05-12), by law in twenty (06-02). */
function accepted(): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-05-06T09:00');
  c.at('2026-05-06T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-05-06T11:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  return c;
}

it('raises a problem once, by itself, when a step is red and its lead has done nothing (ST-07)', () => {
  const c = accepted();
  c.pass('2026-05-12T17:29');
  expect(c.find('issue.raised')).toEqual([]);
  c.pass('2026-07-01T00:00');
  expect(c.find('issue.raised', 'PLN-05')).toEqual([
    {
      at: '2026-05-12T17:30:00+08:00',
      issue: 'I-1',
      category: '规划',
      reason: 'ST-07',
      rule: 'ST-07',
      department: 'NRP',
    },
  ]);
  expect(c.facts.find(({ name }) => name === 'issue.raised')?.actor).toBe('system');
  expect(c.find('clock.started').filter(({ clock }) => clock === 'issue')).toMatchObject([
    { subject: 'I-1', dueOn: '2026-05-13' },
  ]);
});

it('waits for the legal limit where something was done in between', () => {
  const c = accepted();
  const start = { do: 'start-special', procedure: 'SP-HEAR', days: 5, notice: true } as const;
  expect(c.at('2026-05-07T09:00', 'dept:NRP', 'PLN-05', start)).toBeUndefined();
  expect(c.at('2026-05-11T09:00', 'dept:NRP', 'PLN-05', { do: 'end-special' })).toBeUndefined();
  c.pass('2026-05-30T00:00');
  expect(c.find('clock.warned', 'PLN-05')).toContainEqual(expect.objectContaining({ level: 'red' }));
  expect(c.find('issue.raised')).toEqual([]);
  c.pass('2026-07-01T00:00');
  expect(c.find('issue.raised', 'PLN-05')).toHaveLength(1);
});

it('raises none beside an open one about the same item, and another for another standstill', () => {
  const c = accepted();
  const raise = { do: 'raise-issue', category: '规划', reason: '一直没有回音', about: 'PLN-05' } as const;
  c.at('2026-05-08T10:00', 'applicant', DOSSIER, raise);
  c.pass('2026-07-01T00:00');
  expect(c.find('issue.raised')).toHaveLength(1);
});

it('is over when the step moves on', () => {
  const c = accepted();
  c.pass('2026-05-13T00:00');
  expect(c.step('PLN-05').memo.standstill).toBe(true);
  c.at('2026-05-13T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
  expect(c.step('PLN-05').memo.standstill).toBeUndefined();
});

describe('the problem that it raised', () => {
  it('is over with it where nobody was given it yet (S02), and is no problem of the office that acted', () => {
    const c = accepted();
    c.pass('2026-05-13T00:00');
    c.at('2026-05-13T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(c.find('issue.merged', 'PLN-05')).toEqual([
      { at: '2026-05-13T10:00:00+08:00', issue: 'I-1', reason: 'moved-on', rule: 'ST-07' },
    ]);
    expect(c.facts.find(({ name }) => name === 'issue.merged')?.actor).toBe('system');
    expect(c.step(DOSSIER).memo.matters).toEqual([]);
    const assign = { do: 'assign-issue', class: 'A', department: 'NRP', person: '王五' } as const;
    expect(c.at('2026-05-13T11:00', 'coordinator', DOSSIER, assign)).toBe('issue.not-open');
  });

  it('stays while the step only moves and is still late', () => {
    const c = accepted();
    c.pass('2026-05-13T00:00');
    const start = { do: 'start-special', procedure: 'SP-HEAR', days: 5, notice: true } as const;
    expect(c.at('2026-05-13T09:00', 'dept:NRP', 'PLN-05', start)).toBeUndefined();
    expect(c.find('issue.merged')).toEqual([]);
    expect(c.at('2026-05-15T09:00', 'dept:NRP', 'PLN-05', { do: 'end-special' })).toBeUndefined();
    expect(c.at('2026-05-15T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' })).toBeUndefined();
    expect(c.find('issue.merged')).toHaveLength(1);
  });

  it('stays with whoever was given it, who answers; and a person confirms (S04, S05)', () => {
    const c = accepted();
    c.pass('2026-05-13T00:00');
    const assign = { do: 'assign-issue', class: 'A', department: 'NRP', person: '王五' } as const;
    c.at('2026-05-13T09:00', 'coordinator', DOSSIER, assign);
    c.at('2026-05-13T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(c.find('issue.merged')).toEqual([]);
    const reply = { do: 'reply-issue', reason: '已核发' } as const;
    expect(c.at('2026-05-13T11:00', 'dept:NRP', DOSSIER, reply)).toBeUndefined();
    expect(c.at('2026-05-13T12:00', 'coordinator', DOSSIER, { do: 'confirm-issue' })).toBeUndefined();
    expect(c.find('issue.closed')).toHaveLength(1);
  });
});

it('raises a problem where a promise to use land is about to be broken, with whom the rule suggests (ST-09)', () => {
  const c = new CaseOnPaper('PF-SCHOOL', ['PLN-01'], '2026-03-10T09:00');
  c.at('2026-03-10T10:00', 'applicant', 'LND-01', { do: 'submit' });
  c.at('2026-03-10T10:10', 'dept:NRP', 'LND-01', { do: 'accept' });
  c.at('2026-03-10T10:20', 'dept:NRP', 'LND-01', { do: 'grant' });
  c.pass('2026-09-30T00:00');
  const raised = c.find('issue.raised', 'LND-01').filter(({ rule }) => rule === 'ST-09');
  expect(raised).toMatchObject([
    { at: '2026-07-10T00:00:00+08:00', category: '用地', class: 'B', department: 'NRP' },
  ]);
});
