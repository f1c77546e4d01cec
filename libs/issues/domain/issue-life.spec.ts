import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { DOSSIER } from '../../steps/domain/dossier.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const begun = (start = '2026-04-27T09:00', parameters = {}): CaseOnPaper =>
  new CaseOnPaper('PF-PLANT', GRANTED, start, parameters);

const onProject = (c: CaseOnPaper) => (at: string, as: string, command: StepCommand) =>
  c.at(at, as, DOSSIER, command);

const raise: StepCommand = { do: 'raise-issue', category: '用电', reason: '变电站扩容未定，六月无法通电' };
const assign = (over: object = {}): StepCommand => ({
  do: 'assign-issue',
  class: 'B',
  department: 'PWC',
  person: '张三',
  ...over,
});
const reply: StepCommand = { do: 'reply-issue', reason: '已安排临时线路，五月二十日前接通' };

const openIssue = (c: CaseOnPaper) => c.step(DOSSIER).memo.matters?.[0];
const duty = (c: CaseOnPaper) => (c.step(DOSSIER).memo.duties ?? []).map((d) => [d.to.code, d.person]);

/** Raised on Monday 2026-04-27, assigned on 2026-04-29 as class B: due on 2026-05-15 (AC-24). */
function assigned(over: object = {}): { c: CaseOnPaper; act: ReturnType<typeof onProject> } {
  const c = begun();
  const act = onProject(c);
  act('2026-04-28T10:00', 'applicant', raise);
  expect(act('2026-04-29T10:00', 'coordinator', assign(over))).toBeUndefined();
  return { c, act };
}

describe('a problem finds an owner', () => {
  it('waits for the coordinator, whose time is TM-33', () => {
    const c = begun();
    onProject(c)('2026-04-28T10:00', 'applicant', raise);
    expect(c.find('issue.raised')).toEqual([
      {
        at: '2026-04-28T10:00:00+08:00',
        issue: 'I-1',
        category: '用电',
        reason: '变电站扩容未定，六月无法通电',
      },
    ]);
    expect(duty(c)).toEqual([['DRC', undefined]]);
    expect(c.find('clock.started').at(-1)).toMatchObject({
      clock: 'issue',
      subject: 'I-1',
      dueOn: '2026-04-29',
    });
    c.pass('2026-04-30T00:00');
    expect(c.find('clock.warned').at(-1)).toMatchObject({
      level: 'red',
      clock: 'issue',
      at: '2026-04-29T17:30:00+08:00',
    });
    expect(openIssue(c)?.lateSince).toBeDefined();
  });

  it('has one department, class, date and person (AC-24)', () => {
    const { c } = assigned();
    expect(c.find('clock.met')).toContainEqual(expect.objectContaining({ clock: 'issue', subject: 'I-1' }));
    expect(c.find('issue.assigned')[0]).toMatchObject({
      issue: 'I-1',
      dueOn: '2026-05-15',
      department: 'PWC',
      class: 'B',
      person: '张三',
    });
    expect(duty(c)).toEqual([['PWC', '张三']]);
  });

  it.each([
    ['issue.assignment-incomplete', { person: ' ' }],
    ['issue.assignment-incomplete', { class: 'E' }],
    ['issue.assignment-incomplete', { department: '' }],
    ['issue.no-office', { department: 'JSD' }],
    ['issue.no-office', { department: 'XYZ' }],
    ['issue.not-open', { issue: 'I-7' }],
  ])('is refused as %s otherwise', (code, over) => {
    const c = begun();
    const act = onProject(c);
    act('2026-04-28T10:00', 'applicant', raise);
    expect(act('2026-04-29T10:00', 'coordinator', assign(over))).toBe(code);
  });

  it.each([
    ['A', '2026-05-09'],
    ['C', '2026-05-22'],
    ['D', '2026-05-06'],
  ])('of class %s has until %s', (kind, dueOn) => {
    const { c } = assigned({ class: kind });
    expect(c.find('issue.assigned')[0]).toMatchObject({ dueOn });
  });

  it('is said in a category that there is, with a reason, about an item of the project', () => {
    const act = onProject(begun());
    const said = (over: object) => act('2026-04-28T10:00', 'applicant', { ...raise, ...over });
    expect(said({ category: '心情' })).toBe('issue.category-unknown');
    expect(said({ reason: ' ' })).toBe('step.reason-missing');
    expect(said({ about: 'WAT-06' })).toBe('issue.item-unknown');
  });

  it('is merged into another, or found untrue, with the reason told to who raised it', () => {
    const c = begun();
    const act = onProject(c);
    act('2026-04-28T10:00', 'applicant', raise);
    act('2026-04-28T11:00', 'dept:NRP', { ...raise, category: '用地' });
    expect(act('2026-04-28T12:00', 'coordinator', { do: 'merge-issue', into: 'I-2', reason: '' })).toBe(
      'issue.not-open',
    );
    expect(act('2026-04-28T12:00', 'coordinator', { do: 'merge-issue', into: 'I-1', reason: ' ' })).toBe(
      'step.reason-missing',
    );
    expect(act('2026-04-28T12:00', 'coordinator', { do: 'merge-issue', into: 'I-1', reason: '同一事' })).toBe(
      undefined,
    );
    expect(c.find('issue.merged')).toMatchObject([{ issue: 'I-2', into: 'I-1' }]);
    expect(c.step(DOSSIER).memo.matters?.map(({ number }) => number)).toEqual(['I-1']);
    expect(duty(c)).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('closes nothing: who raised the problem says whether it is solved (AC-24)', () => {
    const { c, act } = assigned();
    expect(act('2026-05-06T10:00', 'dept:PWC', { do: 'acknowledge-issue' })).toBeUndefined();
    expect(act('2026-05-08T10:00', 'dept:NRP', reply)).toBe('issue.not-yours');
    expect(act('2026-05-08T10:00', 'dept:PWC', { ...reply, reason: '  ' })).toBe('issue.measure-missing');
    expect(act('2026-05-08T10:00', 'dept:PWC', reply)).toBeUndefined();
    expect(openIssue(c)?.state).toBe('S_REPLIED');
    expect(duty(c)).toEqual([['applicant', '张三']]);
    for (const other of ['dept:PWC', 'head:PWC', 'dept:NRP', 'supervisor', 'coordinator'])
      expect([other, act('2026-05-08T11:00', other, { do: 'confirm-issue' })]).toEqual([
        other,
        'issue.not-raised-by-you',
      ]);
    expect(act('2026-05-09T10:00', 'applicant', { do: 'confirm-issue' })).toBeUndefined();
    expect(c.find('issue.closed')).toMatchObject([{ issue: 'I-1' }]);
    expect(openIssue(c)).toBeUndefined();
    expect(duty(c)).toEqual([]);
    expect(act('2026-05-09T11:00', 'applicant', { do: 'reopen-issue' })).toBe('issue.not-open');
    expect(c.transitions()).toEqual(expect.arrayContaining(['S01', 'S03', 'S04', 'S05']));
  });

  it('that is not enough gives the department its time once more', () => {
    const { c, act } = assigned();
    act('2026-05-08T10:00', 'dept:PWC', reply);
    expect(act('2026-05-11T10:00', 'applicant', { do: 'reopen-issue', reason: '仍未通电' })).toBeUndefined();
    expect(c.find('issue.reopened')).toMatchObject([
      { issue: 'I-1', dueOn: '2026-05-25', reason: '仍未通电' },
    ]);
    expect(openIssue(c)).toMatchObject({ state: 'S_WORKING', reopened: 1 });
    expect(duty(c)).toEqual([['PWC', '张三']]);
  });

  it('to its own problem is confirmed by the coordinator, and of the coordinating office by the supervisor', () => {
    const own = begun();
    const act = onProject(own);
    act('2026-04-28T10:00', 'dept:PWC', raise);
    act('2026-04-29T10:00', 'coordinator', assign());
    act('2026-04-30T10:00', 'dept:PWC', reply);
    expect(act('2026-04-30T11:00', 'dept:PWC', { do: 'confirm-issue' })).toBe('issue.not-raised-by-you');
    expect(act('2026-04-30T11:00', 'coordinator', { do: 'confirm-issue' })).toBeUndefined();

    const ledger = onProject(begun());
    ledger('2026-04-28T10:00', 'coordinator', raise);
    ledger('2026-04-29T10:00', 'coordinator', assign({ department: 'DRC' }));
    ledger('2026-04-30T10:00', 'dept:DRC', reply);
    expect(ledger('2026-04-30T11:00', 'coordinator', { do: 'confirm-issue' })).toBe(
      'issue.not-raised-by-you',
    );
    expect(ledger('2026-04-30T11:00', 'supervisor', { do: 'confirm-issue' })).toBeUndefined();
  });

  it('that nobody confirms is not closed by time: the coordinator says it in the end', () => {
    const { c, act } = assigned();
    act('2026-05-08T10:00', 'dept:PWC', reply);
    c.pass('2026-05-16T00:00');
    expect(c.find('clock.reminded')).toContainEqual(
      expect.objectContaining({ clock: 'issue', dueOn: '2026-05-14' }),
    );
    expect(c.find('issue.confirmation-overdue')).toMatchObject([
      { issue: 'I-1', dueOn: '2026-05-14', at: '2026-05-14T17:30:00+08:00' },
    ]);
    expect(duty(c)).toEqual([['DRC', '张三']]);
    expect(openIssue(c)?.state).toBe('S_REPLIED');
    expect(act('2026-05-18T10:00', 'dept:PWC', { do: 'confirm-issue' })).toBe('issue.not-raised-by-you');
    expect(act('2026-05-18T10:00', 'coordinator', { do: 'confirm-issue' })).toBeUndefined();
  });
});

describe('what is overdue', () => {
  it('is escalated: to the heads of its department at once, then to the government', () => {
    const { c } = assigned();
    c.pass('2026-06-01T00:00');
    expect(c.find('issue.overdue')).toMatchObject([
      { at: '2026-05-15T17:30:00+08:00', issue: 'I-1', dueOn: '2026-05-15', department: 'PWC' },
    ]);
    expect(c.find('issue.escalated')).toMatchObject([
      { at: '2026-05-15T17:30:00+08:00', level: 1 },
      { at: '2026-05-20T17:30:00+08:00', level: 2 },
    ]);
    expect(openIssue(c)).toMatchObject({ state: 'S_ESCALATED', overdue: 1 });
    expect(duty(c)).toContainEqual(['GOV', '张三']);
    expect(c.transitions()).toEqual(expect.arrayContaining(['S07', 'S11']));
  });

  it('may be answered within the time of the letter', () => {
    const { c, act } = assigned();
    expect(act('2026-05-18T10:00', 'dept:PWC', reply)).toBeUndefined();
    c.pass('2026-05-20T17:30');
    expect(c.find('issue.escalated')).toHaveLength(1);
    expect(openIssue(c)).toMatchObject({ state: 'S_REPLIED', overdue: 1, lateSince: undefined });
    expect(c.transitions()).toContain('S08');
  });

  it('comes back from the leader with an owner and a date', () => {
    const { c, act } = assigned();
    c.pass('2026-05-21T00:00');
    const anew = assign({ class: 'C', department: 'DRC', person: '李四' });
    expect(act('2026-05-21T10:00', 'head:GOV', anew)).toBeUndefined();
    expect(c.find('issue.assigned').at(-1)).toMatchObject({ dueOn: '2026-06-11', department: 'DRC' });
    expect(duty(c)).toEqual([['DRC', '李四']]);
    expect(c.transitions()).toContain('S10');
  });

  it('may still be answered by its department, and its raiser says whether it is solved', () => {
    const { c, act } = assigned();
    c.pass('2026-05-21T00:00');
    expect(act('2026-05-21T10:00', 'dept:PWC', reply)).toBeUndefined();
    expect(openIssue(c)).toMatchObject({ state: 'S_REPLIED' });
    expect(duty(c).filter(([who]) => who === 'GOV' || who === 'PWC')).toEqual([]);
    expect(c.transitions()).toContain('S10-1');
  });

  it('is never so when a leader takes it up in time', () => {
    const { c, act } = assigned();
    expect(act('2026-05-12T10:00', 'head:PWC', { do: 'escalate-issue', reason: '' })).toBe(
      'step.reason-missing',
    );
    expect(act('2026-05-12T10:00', 'head:PWC', { do: 'escalate-issue', reason: '需市里统筹' })).toBe(
      undefined,
    );
    c.pass('2026-06-01T00:00');
    expect(c.find('issue.overdue')).toEqual([]);
    expect(duty(c)).toEqual([['GOV', '张三']]);
    expect(openIssue(c)?.lateSince).toBeDefined();
    expect(c.transitions()).toContain('S09');
  });
});

describe('what needs a higher authority (class D)', () => {
  it('is reported on by its person every seven days', () => {
    const { c, act } = assigned({ class: 'D' });
    expect(c.find('issue.assigned')[0]).toMatchObject({ dueOn: '2026-05-06', class: 'D' });
    expect(
      act('2026-05-05T10:00', 'dept:PWC', { do: 'report-issue', reason: '已赴省电力公司汇报' }),
    ).toBeUndefined();
    expect(c.find('issue.reported')).toMatchObject([{ issue: 'I-1', dueOn: '2026-05-12' }]);
    act('2026-05-12T23:00', 'dept:PWC', { do: 'report-issue', reason: '省公司已受理' });
    c.pass('2026-05-18T00:00');
    expect(c.find('issue.overdue')).toEqual([]);
    c.pass('2026-05-20T00:00');
    expect(c.find('issue.overdue')).toMatchObject([{ dueOn: '2026-05-19', at: '2026-05-20T00:00:00+08:00' }]);
    expect(act('2026-05-20T09:00', 'dept:PWC', { do: 'report-issue', reason: '补报' })).toBe(
      'issue.report-overdue',
    );
  });

  it('is the only one that is reported on', () => {
    const { act } = assigned();
    expect(act('2026-05-05T10:00', 'dept:PWC', { do: 'report-issue', reason: '-' })).toBe(
      'issue.reports-of-class-d',
    );
  });
});

describe('two problems on one project', () => {
  it('are kept apart; without a number the latest for which it can be done is meant', () => {
    const { c, act } = assigned();
    act('2026-04-30T10:00', 'applicant', { ...raise, category: '征拆', about: 'PLN-05' });
    expect(act('2026-05-06T10:00', 'dept:PWC', reply)).toBeUndefined();
    expect(c.find('issue.replied')).toMatchObject([{ issue: 'I-1' }]);
    act('2026-05-06T11:00', 'coordinator', assign({ class: 'A', department: 'NRP', about: 'PLN-05' }));
    expect(c.find('issue.assigned', 'PLN-05')).toMatchObject([{ issue: 'I-2', department: 'NRP' }]);
    expect(act('2026-05-06T12:00', 'applicant', { do: 'confirm-issue', issue: 'I-2' })).toBe(
      'issue.not-in-state',
    );
    expect(act('2026-05-06T12:00', 'applicant', { do: 'confirm-issue' })).toBeUndefined();
    expect(c.step(DOSSIER).memo.matters?.map(({ number }) => number)).toEqual(['I-2']);
  });
});
