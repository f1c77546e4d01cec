import { formatInstant } from '../../calendar/domain/day.js';
import type { NamedView } from '../../catalogue/http/index.js';
import { actorLabel, type Role } from '../../identity/index.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named, projectLine, showAct, showClock } from '../../steps/http/index.js';
import type { MatterCount, MatterInFull, MatterRead, MatterRow } from '../index.js';
import type { MatterCountView, MatterFiguresView, MatterInFullView, MatterView } from './matter-views.js';

/** The vocabularies in which a kind of matter says its states, categories and classes, and what rules say. */
export interface Vocabularies {
  readonly states: string;
  readonly categories: string;
  readonly said: string;
}

const inWords = (vocabulary: string, code: string): NamedView => ({ code, ...wordsFor(vocabulary, code) });

const shown = (at: Date | null): string | null => (at === null ? null : formatInstant(at));

export const showMatter =
  ({ states, categories, said }: Vocabularies) =>
  ({ row, catalogue, workingDaysLeft }: MatterRead): MatterView => ({
    id: row.id,
    project: projectLine(row),
    number: row.number,
    state: inWords(states, row.state),
    category: inWords(categories, row.category),
    class: row.class === null ? null : inWords('issueclasses', row.class),
    item: row.item === null ? null : named(catalogue.items, row.item),
    // A rule says a code; people say what they say, in whatever language.
    said: wordsFor(said, row.said),
    raisedAt: formatInstant(row.raised_at),
    raisedBy: actorLabel(row.raised_by as Role, row.raised_department ?? undefined),
    department: row.department === null ? null : named(catalogue.departments, row.department),
    region: row.region,
    person: row.person,
    holders: row.holders.map(({ kind, code }) => ({ kind, code })),
    dueAt: shown(row.due_at),
    workingDaysLeft,
    light: lightOf(row),
    lateSince: shown(row.late_since),
    timesOverdue: row.overdue,
    timesReopened: row.reopened,
    endedAt: shown(row.ended_at),
  });

/** Whoever has it is late with it, whatever else runs of it. */
const lightOf = ({ light, late_since, ended_at }: MatterRow): string | null =>
  late_since !== null && ended_at === null ? 'red' : light;

export const showInFull =
  (vocabularies: Vocabularies) =>
  ({ history, clocks, acts, ...matter }: MatterInFull): MatterInFullView => ({
    ...showMatter(vocabularies)(matter),
    clocks: clocks.map(showClock),
    acts: acts.map(showAct),
    history: [...history],
  });

export function showFigures(counts: readonly MatterCount[]): MatterFiguresView {
  const by = (what: MatterCount['by']): MatterCountView[] =>
    counts.filter((count) => count.by === what && (what === 'all' || count.code !== null)).map(showCount);
  return {
    all: by('all')[0] ?? NONE,
    byCategory: by('category'),
    byDepartment: by('department'),
    byClass: by('class'),
    byAge: by('age'),
  };
}

const showCount = ({ code, region, open, late, overdue, reopened, closed, in_time }: MatterCount) => ({
  code,
  region,
  openNow: open,
  lateNow: late,
  everOverdue: overdue,
  everReopened: reopened,
  closed,
  closedInTime: in_time,
});

const NONE: MatterCountView = {
  code: null,
  region: null,
  openNow: 0,
  lateNow: 0,
  everOverdue: 0,
  everReopened: 0,
  closed: 0,
  closedInTime: 0,
};
