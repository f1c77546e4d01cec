import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { addDays, type Day } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { usedDays } from './span.js';

const calendar = new WorkCalendar(officialYears());

/** Stages 2 and 3 of a school, whose items are those of five departments; what is not asked about was granted before. */
const BEFORE = [
  'INV-01',
  'INV-02',
  'INV-03',
  'INV-07',
  'INV-09',
  'PLN-01',
  'LND-01',
  'LND-03',
  'PLN-03',
  'WAT-02',
];
const BESIDE = ['TND-01', 'TND-02', 'TND-03', 'TND-04', 'TND-05', 'CON-02', 'CON-04', 'ENV-03'];
const STAGES = {
  S2: { items: ['INV-04', 'PLN-04', 'CAD-01', 'PLN-05'], gate: 'PLN-05' },
  S3: { items: ['CON-01', 'FIR-01', 'CON-03'], gate: 'CON-03' },
} as const;
const LEAD = {
  'INV-04': 'dept:DRC',
  'PLN-04': 'dept:NRP',
  'CAD-01': 'dept:CAD',
  'PLN-05': 'dept:NRP',
  'CON-01': 'dept:STS',
  'FIR-01': 'dept:HUD',
  'CON-03': 'dept:HUD',
} as const;
type Item = keyof typeof LEAD;

type Act = [by: 'applicant' | 'lead', StepCommand];
const submit: Act = ['applicant', { do: 'submit' }];
const withdraw: Act = ['applicant', { do: 'withdraw' }];
const accept: Act = ['lead', { do: 'accept' }];
const grant: Act = ['lead', { do: 'grant' }];
const resume: Act = ['lead', { do: 'end-special' }];
const pause: Act = ['lead', { do: 'start-special', procedure: 'SP-EXPERT', days: 3, notice: true }];

/** What may follow where an item stands. */
function actsOn(c: CaseOnPaper, item: Item): readonly Act[] {
  const { materials, memo } = c.step(item);
  const wanted = materials.filter(({ status }) => status === 'handed-in').map(({ ref }) => ref);
  const ask: Act = ['lead', { do: 'request-corrections', materials: wanted, reason: '-' }];
  const correct: Act = ['applicant', { do: 'correct', materials: memo.corrections?.materials ?? [] }];
  const acts: Record<string, readonly Act[]> = {
    open: [submit],
    withdrawn: [submit],
    submitted: [accept, accept, accept, accept, ask, withdraw],
    correcting: [correct],
    accepted: [grant, grant, grant, grant, grant, pause, pause, withdraw],
    paused: [resume],
  };
  return acts[c.state(item)] ?? [];
}

const moment = fc.record({
  after: fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(50) }),
  item: fc.constantFrom(...(Object.keys(LEAD) as Item[])),
  which: fc.nat(),
  late: fc.boolean(),
});
type Moment = typeof moment extends fc.Arbitrary<infer One> ? One : never;

/** Departments work in office hours, on days that are worked; applicants whenever they like. */
function live(start: Day, moments: readonly Moment[]): { c: CaseOnPaper; today: Day } {
  const c = new CaseOnPaper('PF-SCHOOL', [...BEFORE, ...BESIDE], `${start}T08:00`);
  let day = start;
  let hour = 8;
  const next = (days: number) => ([day, hour] = days > 0 ? [addDays(day, days), 8] : [day, hour]);
  for (const { after, item, which, late } of moments) {
    next(after);
    c.pass(at(day, hour));
    const acts = actsOn(c, item);
    const act = acts[which % Math.max(1, acts.length)];
    if (!act) continue;
    const [by, command] = act;
    if (by === 'lead') while (!calendar.isWorkingDay(day) || hour > 15) next(1);
    hour = by === 'applicant' && late ? Math.max(hour, 18) + 1 : hour + 1;
    if (hour > 22) [day, hour] = [addDays(day, 1), 8];
    c.at(at(day, hour), by === 'lead' ? LEAD[item] : by, item, command);
  }
  const today = addDays(day, 80);
  c.pass(at(today, 12));
  return { c, today };
}

const at = (day: Day, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00`;

const dayIn = (said: unknown, otherwise: Day): Day => (typeof said === 'string' ? said : otherwise);
const HANDED_IN: ReadonlySet<string> = new Set(['step.submitted', 'step.corrected']);

/**
 * In whose hands each item is by the facts: (day of receipt or return, day on which it is given away]. Past its cap a special
 * procedure is the department's time again.
 */
function departmentsDays(
  c: CaseOnPaper,
  items: readonly string[],
  today: Day,
): { from: Day; through: Day }[] {
  const periods: { from: Day; through: Day }[] = [];
  const since = new Map<string, Day>();
  const end = (item: string, through: Day) => {
    const from = since.get(item);
    if (from !== undefined && from < through) periods.push({ from, through });
    since.delete(item);
  };
  for (const { name, item = '', at: instant, data } of c.facts) {
    if (!items.includes(item)) continue;
    const day = instant.slice(0, 10);
    if (HANDED_IN.has(name)) since.set(item, dayIn(data['receivedOn'], day));
    if (name === 'step.resumed') since.set(item, [day, since.get(item) ?? day].sort()[0] ?? day);
    if (ENDS.has(name)) end(item, day);
    if (name === 'step.paused') since.set(item, dayIn(data['capOn'], today));
  }
  for (const item of [...since.keys()]) end(item, today);
  return periods;
}

const ENDS: ReadonlySet<string> = new Set([
  'step.corrections-requested',
  'step.paused',
  'step.granted',
  'step.refused',
  'step.withdrawn',
]);

/** The days of a stage that somebody counts who has nothing but the facts and a calendar; null where it has not begun. */
function byHand(c: CaseOnPaper, { items, gate }: (typeof STAGES)['S2' | 'S3'], today: Day): Day[] | null {
  const accepted = c.facts.filter(
    ({ name, item = '' }) => name === 'step.accepted' && (items as readonly string[]).includes(item),
  );
  const from = accepted.map((f) => String(f.data['acceptedOn'])).sort()[0];
  if (from === undefined) return null;
  const decided = c.facts.find((f) => f.name === 'step.granted' && f.item === gate);
  const last = decided ? decided.at.slice(0, 10) : today;
  const theirs = departmentsDays(c, items, today);
  const days: Day[] = [];
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1))
    if (calendar.isWorkingDay(day) && theirs.some((p) => p.from < day && day <= p.through)) days.push(day);
  return days;
}

test.each<[string, Day]>([
  ['a common spring', '2026-03-02'],
  ['over the Spring Festival, with days made up', '2026-02-06'],
  ['over the year end, into a year without a calendar', '2026-11-23'],
])('the days used of stages and project are those that somebody counts from the facts: %s', (_, start) => {
  const told = { begun: 0, over: 0, paused: 0 };
  fc.assert(
    fc.property(fc.array(moment, { minLength: 30, maxLength: 90 }), (moments) => {
      const { c, today } = live(start, moments);
      const { spans = {} } = c.step('PROJECT').memo;
      const used = (subject: string) => {
        const span = spans[subject];
        if (!span) return null;
        told.begun++;
        told.paused += span.pauses.length;
        told.over += span.through ? 1 : 0;
        return usedDays(calendar, span, today);
      };
      const [s2, s3] = [byHand(c, STAGES.S2, today), byHand(c, STAGES.S3, today)];
      expect([used('S2'), used('S3')]).toEqual([s2?.length ?? null, s3?.length ?? null]);
      const all = new Set([...(s2 ?? []), ...(s3 ?? [])]);
      expect(used('TOTAL')).toBe(s2 || s3 ? all.size : null);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(Math.min(...Object.values(told))).toBeGreaterThan(0);
});
