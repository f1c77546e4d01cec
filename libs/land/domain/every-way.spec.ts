import type { StepCommand } from '../../steps/domain/commands.js';
import { LAND_COMMITMENT } from './commitment/machine.js';
import { IDLE_LAND } from './idle/machine.js';
import { ContractCase, LandCase } from './land-case.fixture.js';

const excuse = (months: number): StepCommand => ({ do: 'excuse', cause: '政府原因', months });
const use: StepCommand = { do: 'record-land-use' };
const officer = 'dept:NRP';

/** What is done when, by whom; left to time where nobody does anything. */
type Acts = readonly (readonly [at: string, as: string, command: StepCommand])[];

const COMMITMENTS: Readonly<Record<string, Acts>> = {
  'used within the promise': [['2026-05-10T10:00', officer, use]],
  'used after the warning': [['2026-08-10T10:00', officer, use]],
  'used late': [['2026-10-10T10:00', officer, use]],
  'used after the notice': [['2026-11-12T10:00', officer, use]],
  'never used': [],
  'used in part': [['2026-05-10T10:00', officer, { do: 'record-land-use', share: 0.4 }]],
  'objected to with success': [
    ['2026-11-12T10:00', 'applicant', { do: 'object' }],
    ['2026-11-20T10:00', 'province', { do: 'decide-objection', upheld: true }],
  ],
  'excused in every state': [
    ['2026-05-10T10:00', officer, excuse(3)],
    ['2026-11-10T10:00', officer, excuse(3)],
    ['2027-03-20T10:00', officer, excuse(3)],
    ['2027-08-12T10:00', officer, excuse(6)],
  ],
};

const start = [
  '2025-07-01T10:00',
  officer,
  { do: 'record-contract', startBy: '2025-06-30', price: 100 },
] as const;
const explain: StepCommand = { do: 'object', reason: '场地尚未交付' };
const find: StepCommand = { do: 'find-idle' };
const fee: StepCommand = { do: 'decide-idle-fee' };

const CONTRACTS: Readonly<Record<string, Acts>> = {
  'begun in time': [start, ['2026-05-10T10:00', officer, use]],
  'found idle, paid for, taken back': [
    start,
    ['2026-08-10T10:00', officer, find],
    ['2026-09-10T10:00', officer, fee],
    ['2027-08-10T10:00', officer, { do: 'reclaim-land', reason: '满两年' }],
  ],
  'begun after the fee': [
    start,
    ['2026-08-10T10:00', officer, find],
    ['2026-09-10T10:00', officer, fee],
    ['2026-10-10T10:00', officer, use],
  ],
  'not idle after all': [start, ['2026-08-10T10:00', officer, { do: 'close-idle', reason: '已动工' }]],
  'two years without a fee': [start, ['2026-08-10T10:00', officer, find]],
  'two years without a look': [
    start,
    ['2027-08-10T10:00', officer, find],
    ['2027-08-11T10:00', officer, { do: 'close-idle', reason: '协议置换' }],
  ],
  'excused in every state': [
    start,
    ['2026-05-10T10:00', officer, excuse(1)],
    ['2026-08-10T10:00', officer, excuse(3)],
    ['2026-11-10T10:00', 'applicant', explain],
    ['2026-11-10T10:00', officer, find],
    ['2026-11-12T10:00', officer, excuse(2)],
    ['2027-01-10T10:00', 'applicant', explain],
    ['2027-01-10T10:00', officer, find],
    ['2027-01-12T10:00', officer, fee],
    ['2027-02-12T10:00', officer, excuse(1)],
  ],
};

const ids = ({ transitions }: { readonly transitions: readonly { readonly id: string }[] }) =>
  transitions.map(({ id }) => id).sort();
const taken = (ways: readonly string[]) => [...new Set(ways)].sort();

it('every way of the commitment is gone', () => {
  const ways = Object.values(COMMITMENTS).flatMap((acts) => {
    const land = new LandCase('2026-03-10');
    for (const [at, as, command] of acts) land.must(at, as, command);
    land.pass('2029-01-01T00:00');
    return land.ways();
  });
  expect(taken(ways)).toEqual(ids(LAND_COMMITMENT));
});

it('every way of idle land is gone', () => {
  const ways = Object.values(CONTRACTS).flatMap((acts) => {
    const land = new ContractCase('2025-06-01T09:00');
    for (const [at, as, command] of acts) land.must(at, command, as);
    land.pass('2029-01-01T00:00');
    return land.ways();
  });
  expect(taken(ways)).toEqual(ids(IDLE_LAND));
});
