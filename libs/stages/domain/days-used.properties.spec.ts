import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { addDays, type Day } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { usedDays } from './span.js';

const calendar = new WorkCalendar(officialYears());

/** Stage 2 of a school: four items of two departments and the one that reviews the budget, up to its gate, PLN-05. */
const S1 = ['INV-01', 'INV-02', 'INV-03', 'INV-07', 'INV-09', 'PLN-01', 'LND-01', 'LND-03', 'PLN-03', 'WAT-02'];
const ITEMS = ['INV-04', 'PLN-04', 'CAD-01', 'PLN-05'] as const;
type Item = (typeof ITEMS)[number];
const LEAD: Record<Item, string> = {
  'INV-04': 'dept:DRC',
  'PLN-04': 'dept:NRP',
  'CAD-01': 'dept:CAD',
  'PLN-05': 'dept:NRP',
};

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
    submitted: [accept, accept, ask, withdraw],
    correcting: [correct],
    accepted: [grant, grant, pause, pause, withdraw],
    paused: [resume],
  };
  return acts[c.state(item)] ?? [];
}

const moment = fc.record({
  after: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(50)),
  item: fc.constantFrom(...ITEMS),
  which: fc.nat(),
  late: fc.boolean(),
});
type Moment = typeof moment extends fc.Arbitrary<infer One> ? One : never;

/** Departments work in office hours, on days that are worked; applicants whenever they like. */
function live(start: Day, moments: readonly Moment[]): { c: CaseOnPaper; today: Day } {
  const c = new CaseOnPaper('PF-SCHOOL', S1, `${start}T08:00`);
  let day = start;
  let hour = 8;
  const next = (days: number) => [day, hour] = days > 0 ? [addDays(day, days), 8] : [day, hour];
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

/**
 * In whose hands each item is by the facts: (day of receipt or return, day on which it is given away]. Past its cap a special
 * procedure is the department's time again.
 */
function departmentsDays(c: CaseOnPaper, today: Day): { from: Day; through: Day }[] {
  const periods: { from: Day; through: Day }[] = [];
  const since = new Map<string, Day>();
  const end = (item: string, through: Day) => {
    const from = since.get(item);
    if (from !== undefined && from < through) periods.push({ from, through });
    since.delete(item);
  };
  for (const { name, item = '', at: instant, data } of c.facts.filter(({ item }) => isOfTheStage(item))) {
    const day = instant.slice(0, 10);
    const cap = String(data['capOn'] ?? today);
    if (name === 'step.submitted' || name === 'step.corrected') since.set(item, String(data['receivedOn']));
    if (name === 'step.resumed') since.set(item, [day, since.get(item) ?? day].sort()[0] ?? day);
    if (ENDS.has(name)) end(item, day);
    if (name === 'step.paused') since.set(item, cap);
  }
  for (const item of [...since.keys()]) end(item, today);
  return periods;
}

const isOfTheStage = (item = ''): boolean => (ITEMS as readonly string[]).includes(item);

const ENDS: ReadonlySet<string> = new Set([
  'step.corrections-requested',
  'step.paused',
  'step.granted',
  'step.refused',
  'step.withdrawn',
]);

function byHand(c: CaseOnPaper, today: Day): number | null {
  const accepted = c.facts.filter(({ name, item }) => name === 'step.accepted' && isOfTheStage(item));
  const from = accepted.map((f) => String(f.data['acceptedOn'])).sort()[0];
  if (from === undefined) return null;
  const gate = c.facts.find((f) => f.name === 'step.granted' && f.item === 'PLN-05');
  const last = gate ? gate.at.slice(0, 10) : today;
  const theirs = departmentsDays(c, today);
  let used = 0;
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1))
    if (calendar.isWorkingDay(day) && theirs.some((p) => p.from < day && day <= p.through)) used++;
  return used;
}

test.each<[string, Day]>([
  ['a common spring', '2026-03-02'],
  ['over the Spring Festival, with days made up', '2026-02-06'],
  ['over the year end, into a year without a calendar', '2026-12-14'],
])('the days used of a stage are those that somebody counts from the facts: %s', (_, start) => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 8, maxLength: 40 }), (moments) => {
      const { c, today } = live(start, moments);
      const span = c.step('PROJECT').memo.spans?.['S2'];
      expect(span ? usedDays(calendar, span, today) : null).toBe(byHand(c, today));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
