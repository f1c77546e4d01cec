import { addDays, dayOf } from '../calendar/domain/day.js';
import type { CommandName, StepCommand } from '../steps/index.js';
import { exampleOf } from '../steps/domain/possible-acts.js';
import type { StepFile } from '../steps/domain/step-file.js';
import type { Dice } from '../platform/domain/dice.js';
import { VIOLATIONS } from '../supervision/domain/violations.js';
import { PRACTICES } from '../utilities/domain/practices.js';

type Words = Readonly<Record<string, unknown>>;
type Wording = (dice: Dice, step: StepFile, now: Date) => Words;

/** A command to a step as somebody might give it: as in good faith, or with what the rule has to look at changed. */
export function wordsFor(dice: Dice, name: CommandName, step: StepFile, now: Date): StepCommand {
  const example = exampleOf(name, step, now) as StepCommand & Words;
  return { ...example, ...WORDINGS[name]?.(dice, step, now) };
}

const ASKABLE = ['NRP', 'HUD', 'EEB', 'FIN', 'JSD'];

const WORDINGS: { readonly [Name in CommandName]?: Wording } = {
  'raise-issue': (dice) => ({ category: dice.one(['用地', '用电', '资金', '其他']) }),
  'assign-issue': (dice) => ({
    class: dice.one(['A', 'B', 'C', 'D']),
    department: dice.one(['NRP', 'HUD', 'PWC', 'DRC']),
    person: dice.chance(95) ? '责任人' : '',
  }),
  'submit-stage': (dice) => ({
    stage: dice.one(['S1', 'S2', 'S3', 'S4']),
    missing: dice.chance(15) ? ['M-A04'] : [],
  }),
  'extend-stage': (dice) => ({ stage: dice.one(['S1', 'S2', 'S3', 'S4']) }),
  'merge-issue': (dice) => (dice.chance(40) ? { into: 'I-1' } : {}),
  'report-incident': (dice) => ({
    type: dice.one(['GRAB_WORK', 'BLOCK_WORK', 'LAWFUL_DISPUTE']),
    ...(dice.chance(40) ? { claim: dice.one(['征地补偿', '欠薪', '要求停工']) } : {}),
  }),
  'classify-incident': (dice) => ({ claim: dice.one(['征地补偿', '欠薪', '通行', '要求停工']) }),
  'file-case': (dice) => ({ ground: dice.one(['GRAB_WORK', 'BLOCK_WORK', 'LAWFUL_DISPUTE']) }),
  'close-incident': (dice) => (dice.chance(50) ? { feedback: '已复工' } : { feedback: undefined }),
  'publish-tender': (dice, { item }, now) => ({
    method: item.code === 'GPR-01' ? dice.one(['open', 'negotiated', 'single-source']) : 'open',
    estimate: 3_000_000,
    bidBond: dice.one([0, 60_000, 60_001]),
    ...(item.code !== 'GPR-01' && dice.chance(20) ? { applyBy: addDays(dayOf(now), dice.whole(9, 12)) } : {}),
    ...(dice.chance(5) ? { conditions: ['投标人须在本市注册'] } : {}),
  }),
  'open-bids': (dice) => ({ bidders: dice.whole(1, 6), ...(dice.chance(40) ? { evaluating: true } : {}) }),
  'report-evaluation': (dice) => ({ committee: dice.whole(4, 9), experts: dice.whole(3, 6) }),
  award: (dice) => ({
    rank: dice.weighted([1, 2], (rank) => 3 - rank),
    ...(dice.chance(50) ? { ground: 'gave-up' } : {}),
  }),
  'sign-contract': (dice) => ({ amount: 2_900_000, performanceBond: dice.one([0, 290_000, 290_001]) }),
  'complain-tender': (dice, _, now) => ({
    about: dice.one(['documents', 'award', 'other']),
    knownOn: addDays(dayOf(now), -dice.whole(0, 12)),
  }),
  'accept-complaint': (dice) => ({ suspend: dice.chance(60) }),
  'decide-complaint': (dice) => ({ upheld: dice.chance(60), voids: dice.chance(50) }),
  submit: (dice, step) => ({
    missing: dice.chance(45) ? missing(dice, step) : [],
    ...(dice.chance(35) ? { commitment: true } : {}),
  }),
  'request-corrections': (dice, step) => ({ materials: wanted(dice, step) }),
  correct: (dice, { memo }) => ({ materials: dice.some(memo.corrections?.materials ?? [], 85) }),
  supply: (dice, { materials }) => ({
    materials: dice.some(
      materials.filter(({ status }) => status === 'deferred').map(({ ref }) => ref),
      70,
    ),
  }),
  'not-accept': (dice) => (dice.chance(50) ? { ground: 'not-required' } : {}),
  refuse: (dice) => (dice.chance(30) ? { ground: 'false-material' } : {}),
  'start-special': (dice, { item }) => ({
    procedure: dice.one([...item.clockStops.map((stop) => stop.procedure), 'SP-EXPERT']),
    ...(dice.chance(60) ? { days: dice.whole(1, 40) } : {}),
    notice: dice.chance(90),
  }),
  consult: (dice) => (dice.chance(30) ? { departments: dice.some(ASKABLE, 50) } : {}),
  reply: (dice) => ({
    opinion: dice.one(['agree', 'object']),
    ...(dice.chance(60) ? { reason: '不符合专项规划' } : {}),
  }),
  'schedule-hearing': (dice, { memo }, now) => ({
    on: dice.chance(70) ? (memo.hearing?.holdBy ?? dayOf(now)) : addDays(dayOf(now), dice.whole(1, 30)),
  }),
  check: (dice) => ({ passed: dice.chance(40) }),
  revoke: (dice) => ({
    ground: dice.one(['审批人员滥用职权', '欺骗、贿赂', '承诺不实']),
    heard: dice.chance(90),
  }),
  'decide-renewal': (dice) => ({ granted: dice.chance(60), reason: '-' }),
  'extend-start': (dice) => ({ months: dice.whole(1, 4) }),
  'resume-work': (dice) => ({ verified: dice.chance(70) }),
  'record-payment': (dice) => ({ amount: dice.whole(1, 900_000_000) / 100, area: dice.whole(1, 400) }),
  'record-land-use': (dice, { item }) => ({
    event: dice.chance(item.code === 'LND-01' ? 10 : 85) ? 'construction-started' : 'supply-completed',
    share: dice.chance(45) ? 1 : dice.whole(1, 100) / 100,
  }),
  object: (dice) => (dice.chance(90) ? { reason: '场地尚未交付' } : {}),
  excuse: (dice) => ({ cause: dice.one(['政府原因', '不可抗力', '前期工作']), months: dice.whole(1, 12) }),
  rate: (dice) => ({ score: dice.weighted([1, 2, 3, 4, 5], (score) => (score <= 2 ? 4 : 1)), reason: '-' }),
  urge: (dice) => ({ level: dice.one([0, 1]) }),
  'reply-supervision': (dice) => (dice.chance(90) ? {} : { measure: ' ' }),
  'record-violation': (dice) => ({ violation: dice.one(VIOLATIONS) }),
  'decide-appeal': (dice) => ({ upheld: dice.chance(50) }),
  'visit-rater': (dice) => ({ satisfied: dice.chance(70) }),
  'complain-practice': (dice) => ({ practice: dice.one(PRACTICES) }),
  'answer-practice': (dice) => ({ upheld: dice.chance(60) }),
  'decide-objection': (dice) => ({ upheld: dice.chance(50) }),
  'confirm-revocation': (dice) => ({ confirmed: dice.chance(80) }),
  'record-contract': (dice, _, now) => ({
    startBy: addDays(dayOf(now), dice.whole(-500, 200)),
    price: dice.whole(1, 900_000_000) / 100,
  }),
};

/** Deferrable ones mostly; now and then one that may not be missing. */
function missing(dice: Dice, { item }: StepFile): string[] {
  const deferrable = item.materials.filter((m) => m.deferrable).map((m) => m.ref);
  const other = item.materials.filter((m) => !m.deferrable).map((m) => m.ref);
  return [...dice.some(deferrable, 60), ...(dice.chance(12) ? dice.some(other, 30) : [])];
}

const wanted = (dice: Dice, { item, materials }: StepFile): string[] =>
  dice.some(
    (materials.length > 0 ? materials : item.materials).map(({ ref }) => ref),
    35,
  );
