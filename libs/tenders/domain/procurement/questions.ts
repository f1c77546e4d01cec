import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { lastDayToRaise } from '../earliest.js';
import { concerned } from '../supervisors.js';
import { PROCUREMENT_PERIODS } from './periods.js';
import { procurement, publishedProcurement, runAgainstPurchaser } from './procurement.js';
import type { ProcurementMemo, Question } from './procurement-memo.js';

const { queryAnswer, challenge: toChallenge, challengeAnswer } = PROCUREMENT_PERIODS;

/** GP-12, 询问: whoever wants to know is told within three working days. */
export function ask(p: Passage, { extra }: CommandOf<'ask-procurement'>): void {
  const { queries } = publishedProcurement(p);
  const { id, dueOn: answerBy } = startAnswer(p, queryAnswer, queries.length);
  remember(p, { queries: [...queries, { id, answerBy }] });
  p.record('procurement.asked', { ...extra, query: id, answerBy }, [p.applicant]);
}

export function answerQuery(p: Passage, { query, extra }: CommandOf<'answer-query'>): void {
  const { queries } = publishedProcurement(p);
  const answered = demandOpen(p, queries, query, queryAnswer.basis);
  remember(p, { queries: asAnswered(p, queries, answered) });
  p.meet('procurement', answered.id);
  p.record('procurement.query-answered', { ...extra, query: answered.id });
}

/** GP-13, 质疑: in writing, within seven working days of when it was or should have been known. GP-14 begins to run. */
export function challenge(p: Passage, { knownOn, reason, extra }: CommandOf<'object-tender'>): void {
  const { challenges } = publishedProcurement(p);
  const known = knownOn !== undefined && knownOn < p.today ? knownOn : p.today;
  const latest = lastDayToRaise(p.setting.calendar, known, toChallenge);
  if (p.today > latest)
    p.refuse('procurement.challenge-too-late', toChallenge.basis, { latest, accepted: latest });
  const { id, dueOn: answerBy } = startAnswer(p, challengeAnswer, challenges.length);
  remember(p, { challenges: [...challenges, { id, answerBy }] });
  const said = { ...extra, ...(reason === undefined ? {} : { reason }) };
  p.record('procurement.challenged', { ...said, challenge: id, answerBy }, concerned(p));
}

export function answerChallenge(p: Passage, { objection, extra }: CommandOf<'answer-objection'>): void {
  const { challenges } = publishedProcurement(p);
  const answered = demandOpen(p, challenges, objection, challengeAnswer.basis);
  remember(p, { challenges: asAnswered(p, challenges, answered) });
  p.meet('procurement', answered.id);
  p.record('procurement.challenge-answered', { ...extra, challenge: answered.id }, concerned(p));
}

/** The first bears the period's own name. */
function startAnswer(p: Passage, period: typeof queryAnswer | typeof challengeAnswer, before: number) {
  const id = before === 0 ? period.id : `${period.id}-${before + 1}`;
  return { id, dueOn: runAgainstPurchaser(p, period, id).dueOn };
}

function demandOpen(
  p: Passage,
  questions: readonly Question[],
  named: string | undefined,
  clause: string,
): Question {
  const open = questions.filter(({ answeredOn }) => answeredOn === undefined);
  const found = named === undefined ? open[0] : open.find(({ id }) => id === named);
  return found ?? p.refuse('procurement.nothing-to-answer', clause);
}

const asAnswered = (p: Passage, questions: readonly Question[], answered: Question): Question[] =>
  questions.map((one) => (one === answered ? { ...one, answeredOn: p.today } : one));

const remember = (p: Passage, change: Partial<ProcurementMemo>): void => procurement.remember(p, change);
