import fc from 'fast-check';
import { formatInstant, parseInstant } from '../../calendar/domain/day.js';
import { isOpen } from '../../clocks/domain/clock.js';
import { CaseOnPaper } from './case.fixture.js';
import type { StepCommand } from './commands.js';
import { isTerminal } from './states.js';
import { wakesAt } from './settle.js';

/** Any command, lawful or not, by anybody, at any time: whatever comes of it, these hold. */
const COMMANDS: readonly StepCommand[] = [
  { do: 'submit' },
  { do: 'submit', missing: ['M-A01'] },
  { do: 'accept' },
  { do: 'request-corrections', materials: ['M-A01'], reason: 'r' },
  { do: 'correct', materials: ['M-A01'] },
  { do: 'correct', materials: [] },
  { do: 'not-accept', reason: 'r' },
  { do: 'not-accept', reason: 'r', ground: 'not-required' },
  { do: 'start-special', procedure: 'SP-EXPERT', days: 5, notice: true },
  { do: 'start-special', procedure: 'SP-FIX', days: 90, notice: true },
  { do: 'start-special', procedure: 'SP-CONSULT', notice: true },
  { do: 'end-special' },
  { do: 'extend', reason: 'r' },
  { do: 'grant' },
  { do: 'refuse', reason: 'r' },
  { do: 'terminate', reason: 'r' },
  { do: 'withdraw' },
  { do: 'deliver' },
  { do: 'publish-decision' },
];
const ITEMS = [
  'INV-01',
  'INV-02',
  'INV-03',
  'INV-07',
  'PLN-01',
  'ENV-03',
  'PWR-02',
  'CON-02',
  'CON-03',
  'CON-01',
  'FIR-01',
  'TND-04',
];
const GRANTED = [
  'INV-09',
  'LND-01',
  'LND-03',
  'PLN-03',
  'PLN-04',
  'PLN-05',
  'CAD-01',
  'INV-04',
  'TND-05',
  'CON-04',
  'TND-03',
];

const act = fc.record({
  item: fc.constantFrom(...ITEMS),
  command: fc.constantFrom(...COMMANDS),
  /** Hours since the last: from none to seven weeks, over holidays and the year's end. */
  later: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 1200 })),
});

test('a random life breaks no promise of the machine', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
      const life = new CaseOnPaper('PF-SCHOOL', GRANTED, '2026-01-05T09:00');
      let now = parseInstant('2026-01-05T09:00');
      for (const { item, command, later } of acts) {
        now = new Date(now.getTime() + later * 3_600_000);
        life.at(formatInstant(now), 'dept:ANY', item, command);
        ITEMS.forEach((code) => holdsFor(life, code, now));
      }
      holdsForAll(life);
    }),
    { numRuns: 80 },
  );
});

function holdsFor(life: CaseOnPaper, item: string, now: Date): void {
  const { state, holder, decision, clocks } = life.step(item);
  const begun = state !== 'LOCKED' && !isTerminal(state) && state !== 'F_FILED';
  expect([item, state, holder !== null]).toEqual([item, state, begun]);
  expect(wakesAt(clocks)?.getTime() ?? Infinity).toBeGreaterThan(now.getTime());
  if (['GRANTED', 'DENIED', 'F_FILED'].includes(state)) expect(decision).not.toBeNull();
  const paused = clocks.filter((c) => c.state === 'paused');
  if (paused.length > 0) expect(state).toBe('SPECIAL');
  for (const kind of [
    'acceptance',
    'correction',
    'promised',
    'decision',
    'delivery',
    'publication',
  ] as const) {
    const open = clocks.filter((c) => c.kind === kind && isOpen(c));
    expect(open.length).toBeLessThanOrEqual(1);
  }
  for (const clock of clocks) expect(clock.basis).not.toBe('');
}

/** I3: at most one decision a step; every pause is told again when it ends; holding periods have no gap. */
function holdsForAll(life: CaseOnPaper): void {
  for (const item of ITEMS) {
    const decided = [...life.find('step.granted', item), ...life.find('step.refused', item)];
    expect(decided.length).toBeLessThanOrEqual(1);
    expect(life.find('step.corrections-requested', item).length).toBeLessThanOrEqual(1);
    expect(life.find('step.extended', item).length).toBeLessThanOrEqual(1);
    const periods = life.holdings().filter((h) => h.step.item.code === item);
    periods.slice(1).forEach((period, i) => expect(period.from.getTime()).toBe(periods[i]?.to.getTime()));
    periods.forEach((period) => expect(period.to.getTime()).toBeGreaterThan(period.from.getTime()));
  }
}
