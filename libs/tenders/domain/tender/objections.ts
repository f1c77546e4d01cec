import type { Day } from '../../../calendar/domain/day.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { latestBefore } from '../earliest.js';
import { TENDER_PERIODS, termsOf, type LegalPeriod } from '../periods.js';
import { concerned } from '../supervisors.js';
import { TENDER, type TenderEvent, type TenderState } from './machine.js';
import { resumeIfClear, suspend } from './suspension.js';
import { published, tender } from './tender.js';
import type { Objection, TenderMemo } from './tender-memo.js';

interface Ground {
  readonly about: Objection['about'];
  readonly event: TenderEvent;
  /** The last day on which it may be raised. */
  readonly latest: (kept: TenderMemo) => Day | undefined;
  readonly period: LegalPeriod;
  readonly answer: LegalPeriod;
}

/** 条例22, 54: what can be objected to where the tender stands, and until when. */
const GROUNDS: { readonly [State in TenderState]?: Ground } = {
  Z_NOTICE: {
    about: 'prequalification',
    event: 'DOC_OBJECTION',
    latest: ({ applyBy }) => applyBy && latestBefore(applyBy, TENDER_PERIODS.prequalificationObjection),
    period: TENDER_PERIODS.prequalificationObjection,
    answer: TENDER_PERIODS.answer,
  },
  Z_BIDDING: {
    about: 'documents',
    event: 'DOC_OBJECTION',
    latest: ({ bidDeadline }) => bidDeadline && latestBefore(bidDeadline, TENDER_PERIODS.objection),
    period: TENDER_PERIODS.objection,
    answer: TENDER_PERIODS.answer,
  },
  Z_PUBLIC: {
    about: 'award',
    event: 'AWARD_OBJECTION',
    latest: ({ publicUntil }) => publicUntil,
    period: TENDER_PERIODS.publicity,
    answer: TENDER_PERIODS.answerAboutAward,
  },
};

/** Z03, Z09: a bidder objects in time; the tender is suspended, and the tenderee has three days to answer (TM-24). */
export function objectTender(p: Passage, { reason, extra }: CommandOf<'object-tender'>): void {
  const kept = tender.open(p);
  const ground = GROUNDS[kept.suspended?.from ?? kept.state];
  if (!ground) return void p.follow(TENDER, kept.state, 'DOC_OBJECTION');
  const latest = ground.latest(kept);
  if (latest === undefined || p.today > latest)
    p.refuse('tender.objection-too-late', ground.period.basis, {
      latest: latest ?? '',
      accepted: latest ?? '',
    });
  const { about } = ground;
  const objection = `O-${kept.objections.length + 1}`;
  tender.remember(p, { objections: [...kept.objections, { id: objection, about, on: p.today }] });
  const answer = p.start(termsOf(ground.answer, 'tender-objection', APPLICANT, p.today, objection));
  p.charge('tender-objection', p.applicant, { subject: objection });
  const said = { ...extra, ...(reason === undefined ? {} : { reason }) };
  p.record('tender.objected', { ...said, objection, about, answerBy: answer.dueOn }, concerned(p));
  suspend(p, ground.event, objection);
}

/** Z04, Z10: answered, and where nothing else is open the tender goes on. */
export function answerObjection(p: Passage, { objection, extra }: CommandOf<'answer-objection'>): void {
  const { objections } = published(p);
  const open = objections.filter(({ answeredOn }) => answeredOn === undefined);
  const answered = objection === undefined ? open[0] : open.find(({ id }) => id === objection);
  if (!answered) p.refuse('tender.no-objection', '招标投标法实施条例22');
  tender.remember(p, {
    objections: objections.map((one) => (one === answered ? { ...one, answeredOn: p.today } : one)),
  });
  p.meet('tender-objection', answered.id);
  p.discharge('tender-objection', answered.id);
  p.record('tender.answered', { ...extra, objection: answered.id }, concerned(p));
  resumeIfClear(p);
}
