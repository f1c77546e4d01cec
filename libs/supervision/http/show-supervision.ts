import { formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named, projectLine, stepLine } from '../../steps/http/index.js';
import type { GroupFigures } from '../domain/figures.js';
import type { Spread } from '../domain/spread.js';
import type { Bottlenecks } from '../read-bottlenecks.js';
import type { QuarterOfCards } from '../read-cards.js';
import type { CountedCase } from '../read-counted-cases.js';
import type { MyDuty } from '../read-duties.js';
import type { Letter } from '../read-letters.js';
import type { Stuck } from '../read-stuck.js';
import type { Trend } from '../read-trend.js';
import type { Period } from '../store/period-parts.js';
import type { CountedCaseView, DutyView, LetterView, StuckView } from './case-views.js';
import type {
  BottlenecksView,
  FiguresView,
  GroupNameView,
  QuarterView,
  SpreadView,
  TrendView,
} from './figures-views.js';

const GRADES = ['excellent', 'good', 'passed', 'failed'];

const inWords = (vocabulary: string, code: string) => ({ code, ...wordsFor(vocabulary, code) });

export const showBottlenecks = (told: Bottlenecks): BottlenecksView => ({
  by: told.by,
  from: told.from,
  to: told.to,
  region: told.region,
  groups: told.groups.map((group) => ({
    group: groupWords(told, group.key),
    ...showFigures(group),
  })),
  whole: told.whole ? showFigures(told.whole) : null,
});

export function groupWords({ by, catalogue, officers }: Bottlenecks, key: string): GroupNameView {
  const nowhere = { department: null, region: null };
  if (by === 'officer') {
    const { name = key, department = null, region = null } = officers.get(key) ?? {};
    return { code: key, zh: name, en: name, department, region };
  }
  if (by === 'holder') return { ...inWords('holders', key), ...nowhere };
  const entries = { stage: catalogue.stages, item: catalogue.items, department: catalogue.departments }[by];
  return { ...named(entries, key), ...nowhere };
}

export const showTrend = ({ from, to, months }: Trend): TrendView => ({
  from,
  to,
  months: months.map((month) => ({ month: month.key, ...showFigures(month) })),
});

export const showSpread = ({ from, to, promise, law }: Spread & Period): SpreadView => ({
  from,
  to,
  promise: promise.map((band) => ({ ...band })),
  law: law.map((band) => ({ ...band })),
});

const showFigures = ({ holders, promise, law, late, flow }: GroupFigures): FiguresView => ({
  holders: holders.map((one) => ({
    holder: inWords('holders', one.kind),
    count: one.count,
    totalDays: one.total,
    medianDays: one.median,
    p90Days: one.p90,
    longestDays: one.longest,
    pausedDays: one.paused,
    openNow: one.open,
    openLate: one.openLate,
    openSince: one.openSince && formatInstant(one.openSince),
  })),
  promise: { ...promise },
  law: { ...law },
  late: { ...late },
  flow: { ...flow },
});

export const showQuarter = ({ quarter, from, to, cards, catalogue }: QuarterOfCards): QuarterView => ({
  quarter,
  from,
  to,
  cards: cards.map(({ department, promise, law, ...counts }) => ({
    department: named(catalogue.departments, department),
    ...counts,
    promise: { ...promise },
    law: { ...law },
  })),
  grades: GRADES.map((grade) => wordsFor('grades', grade)),
});

interface OfHeld {
  readonly step_id: string;
  readonly stage: string;
  readonly holder_kind: string;
  readonly holder: string;
  readonly held_by: string | null;
}
const heldStep = (row: OfHeld & Parameters<typeof stepLine>[0], { items }: Catalogue) => ({
  ...stepLine(row, items),
  stepId: row.step_id,
  stage: row.stage,
  holder: inWords('holders', row.holder_kind),
  holderCode: row.holder,
  heldBy: row.held_by,
});

export const showCase = ({ row, catalogue, days }: CountedCase): CountedCaseView => ({
  ...heldStep(row, catalogue),
  what: row.what,
  countedOn: row.on_day,
  heldFrom: row.from_at && formatInstant(row.from_at),
  workingDays: days,
  pausedDays: row.paused,
  share: row.share,
  officer: row.officer,
});

export const showStuck = ({ row, catalogue, days }: Stuck): StuckView => ({
  ...heldStep(row, catalogue),
  heldFrom: formatInstant(row.held_since),
  workingDays: days,
  reason: wordsFor('standing', `${row.holder_kind}.${row.light}`),
  letter: row.letter,
  letterWaits: row.letter_waits,
  issue: row.issue,
});

interface Sent {
  readonly because: string;
  readonly replyBy: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
}
const UNSAID: Sent = { because: 'urged', replyBy: null, subject: null, reason: null };

/** What the fact says of it with which it went out. */
const lettersOwn = ({ because, replyBy, subject, reason }: Sent) => ({
  because: inWords('causes', because),
  replyBy,
  subject,
  reason,
});

export const showLetter = ({ row, number, level, catalogue }: Letter): LetterView => ({
  ...lettersOwn({ ...UNSAID, ...row.sent }),
  id: row.id,
  stepId: row.step_id,
  supervision: number,
  level,
  project: projectLine(row),
  item: row.item === null ? null : named(catalogue.items, row.item),
  office: row.holder,
  region: row.region,
  sentAt: formatInstant(row.from_at),
  endedAt: row.ended_at && formatInstant(row.ended_at),
  measure: row.answer?.measure ?? null,
});

export const showDuty = ({ row, catalogue, workingDaysLeft }: MyDuty): DutyView => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  stepId: row.step_id,
  department: row.department,
  region: row.region,
  project: projectLine(row),
  item: row.item === null ? null : named(catalogue.items, row.item),
  person: row.person,
  since: formatInstant(row.from_at),
  dueOn: row.due_on,
  workingDaysLeft,
  light: row.light,
});
