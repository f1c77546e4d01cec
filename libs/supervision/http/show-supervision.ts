import { formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named } from '../../steps/http/index.js';
import { publicStateOf } from '../../steps/index.js';
import type { GroupFigures } from '../domain/figures.js';
import type { Bottlenecks } from '../read-bottlenecks.js';
import type { QuarterOfCards } from '../read-cards.js';
import type { CountedCase } from '../read-counted-cases.js';
import type { MyDuty } from '../read-duties.js';
import type { Letter } from '../read-letters.js';
import type { Grouping } from '../store/read-tally.js';
import type { CountedCaseView, DutyView, LetterView } from './case-views.js';
import type { BottlenecksView, FiguresView, QuarterView } from './figures-views.js';

const GRADES = ['excellent', 'good', 'passed', 'failed'];

const inWords = (vocabulary: string, code: string) => ({ code, ...wordsFor(vocabulary, code) });

export const showBottlenecks = (told: Bottlenecks): BottlenecksView => ({
  by: told.by,
  from: told.from,
  to: told.to,
  region: told.region,
  groups: told.groups.map((group) => ({
    group: groupWords(told.catalogue, told.by, group.key),
    ...showFigures(group),
  })),
  whole: told.whole ? showFigures(told.whole) : null,
});

function groupWords(catalogue: Catalogue, by: Grouping, key: string) {
  if (by === 'holder') return inWords('holders', key);
  const entries = { stage: catalogue.stages, item: catalogue.items, department: catalogue.departments }[by];
  return named(entries, key);
}

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

interface OfProject {
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
}
const projectLine = ({ project_id: id, project_code: code, project_name: name }: OfProject) => ({
  id,
  code,
  name,
});

export const showCase = ({ row, catalogue }: CountedCase): CountedCaseView => ({
  stepId: row.step_id,
  project: projectLine(row),
  item: named(catalogue.items, row.item),
  stage: row.stage,
  department: row.department,
  region: row.region,
  state: publicStateOf(row.state),
  light: row.light,
  holder: inWords('holders', row.holder_kind),
  holderCode: row.holder,
  what: row.what,
  countedOn: row.on_day,
  heldFrom: row.from_at && formatInstant(row.from_at),
  workingDays: row.days,
  pausedDays: row.paused,
});

export const showLetter = ({ row, number, level, catalogue }: Letter): LetterView => ({
  id: row.id,
  stepId: row.step_id,
  supervision: number,
  level,
  project: projectLine(row),
  item: row.item === null ? null : named(catalogue.items, row.item),
  office: row.holder,
  region: row.region,
  because: inWords('causes', row.sent?.because ?? 'urged'),
  sentAt: formatInstant(row.from_at),
  replyBy: row.sent?.replyBy ?? null,
  endedAt: row.ended_at && formatInstant(row.ended_at),
  measure: row.answer?.measure ?? null,
});

export const showDuty = ({ row, catalogue }: MyDuty): DutyView => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  stepId: row.step_id,
  project: projectLine(row),
  item: row.item === null ? null : named(catalogue.items, row.item),
  person: row.person,
  since: formatInstant(row.from_at),
  dueOn: row.due_on,
  light: row.light,
});
