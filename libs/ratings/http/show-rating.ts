import { wordsFor } from '../../platform/messages/index.js';
import { named, projectLine, showRefusal } from '../../steps/http/index.js';
import type { StepFile } from '../../steps/index.js';
import type { Sight } from '../domain/discretion.js';
import { isBad, SCORES } from '../domain/levels.js';
import type { RatingMemo } from '../domain/rating.js';
import type { RatingTask } from '../domain/terms.js';
import type { BadRating } from '../read-bad-ratings.js';
import type { FiguresTold } from '../read-figures.js';
import type { RatingReading } from '../read-rating.js';
import type { BadRatingView, OfficeRatingsView, RatingView } from './rating-views.js';

export function showRating({ step, catalogue, sight, refusal }: RatingReading): RatingView {
  const seen = asSeen(step.memo.rating, sight);
  return {
    id: step.id,
    item: named(catalogue.items, step.item.code),
    invited: refusal === null,
    refusal: refusal && showRefusal(refusal),
    ...showWords(seen),
    ...showDates(seen),
    contactBy: dueOn(step, seen, 'contact'),
    rectifyBy: dueOn(step, seen, 'rectify'),
    appealBy: dueOn(step, seen, 'appeal'),
    reviewBy: dueOn(step, seen, 'review'),
  };
}

/** What has to be answered without how bad it was; who has no part in it, and who was rated well, learns nothing. */
function asSeen(rating: RatingMemo | undefined, sight: Sight): Partial<RatingMemo> {
  if (!rating || sight === 'nothing') return {};
  if (sight === 'whole') return rating;
  const { score, reason: _, satisfied: __, ...handling } = rating;
  return isBad(score) ? handling : {};
}

const inWords = (code: string) => ({ code, ...wordsFor('rating', code) });

const showWords = ({ state, score, reason, measures, appeal, satisfied }: Partial<RatingMemo>) => ({
  state: state === undefined ? null : inWords(state),
  level: score === undefined ? null : inWords(String(score)),
  reason: reason ?? null,
  measures: measures ?? null,
  appeal: appeal ?? null,
  satisfied: satisfied ?? null,
});

const showDates = ({ ratedOn, contactedOn, rectifiedOn, appealedOn, visitedOn }: Partial<RatingMemo>) => ({
  ratedOn: ratedOn ?? null,
  contactedOn: contactedOn ?? null,
  rectifiedOn: rectifiedOn ?? null,
  appealedOn: appealedOn ?? null,
  visitedOn: visitedOn ?? null,
});

function dueOn({ clocks }: StepFile, { state }: Partial<RatingMemo>, task: RatingTask): string | null {
  if (state === undefined) return null;
  const clock = clocks.find((c) => c.kind === 'rating' && c.subject === task && c.state === 'running');
  return clock?.dueOn ?? null;
}

/** The officers whose office was rated learn that there is something to answer, and not how bad it was. */
export function showBadRating({ row, sight, catalogue }: BadRating): BadRatingView {
  const { rating, task } = row;
  const isWhole = sight === 'whole';
  return {
    id: row.id,
    item: named(catalogue.items, row.item),
    project: projectLine(row),
    department: named(catalogue.departments, row.department),
    region: row.region,
    state: inWords(rating.state),
    ratedOn: rating.ratedOn,
    level: isWhole ? inWords(String(rating.score)) : null,
    reason: isWhole ? (rating.reason ?? null) : null,
    task: task === null ? null : { code: task, ...wordsFor('ratingtasks', task) },
    dueOn: row.due_on,
    light: row.light,
  };
}

export function showFigures(one: FiguresTold): OfficeRatingsView {
  const { department, region, rated, told } = one;
  const base = { department, region, rated };
  if (!told)
    return {
      ...base,
      levels: [],
      satisfaction: null,
      bad: null,
      rectified: null,
      calledBack: null,
      voided: null,
    };
  const { scores, bad, rectified, calledBack, voided } = one;
  return {
    ...base,
    levels: SCORES.map((score, i) => ({ level: inWords(String(score)), ratings: scores[i] ?? 0 })),
    satisfaction: rated === 0 ? null : Math.round(((rated - bad) / rated) * 10_000) / 10_000,
    bad,
    rectified,
    calledBack,
    voided,
  };
}
