import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { judge } from '../judge.js';
import { rating } from '../rating.js';
import { appealTerms, reviewTerms } from '../terms.js';

/** R03: the department hears what went wrong from who said so; from now on it may also say that it was no fault of its. */
export function contact(p: Passage, { reason, extra }: CommandOf<'contact-rater'>): void {
  rating.follow(p, 'RATING_CONTACTED');
  rating.remember(p, { contactedOn: p.today });
  p.meet('rating', 'contact');
  p.discharge('rating', 'contact');
  const { dueOn: appealBy } = p.start(appealTerms(p));
  p.record('rating.contacted', { ...extra, ...(reason === undefined ? {} : { reason }), appealBy });
}

/** R04: what was wrong has been put right; that who rated is asked about it is the data bureau's. */
export function rectify(p: Passage, { reason, extra }: CommandOf<'rectify-rating'>): void {
  rating.open(p);
  p.demandReason(reason, '国办发〔2019〕51号');
  rating.follow(p, 'RATING_RECTIFIED');
  rating.remember(p, { rectifiedOn: p.today, measures: reason });
  p.meet('rating', 'rectify');
  p.stop('rating', 'rectified', 'appeal');
  p.discharge('rating', 'rectify');
  p.charge('rating', judge(p), { subject: 'visit' });
  p.record('rating.rectified', { ...extra, reason }, [p.applicant, judge(p)]);
}

/** R05: by mistake, or out of malice, says the department; another decides on that while the time to put it right runs on. */
export function appeal(p: Passage, { reason, extra }: CommandOf<'appeal-rating'>): void {
  rating.open(p);
  p.demandReason(reason, 'rating_appeal_wd');
  rating.follow(p, 'RATING_APPEALED');
  if (!p.running('rating', 'appeal')) p.refuse('rating.appeal-too-late', 'rating_appeal_wd');
  rating.remember(p, { appealedOn: p.today, appeal: reason });
  p.meet('rating', 'appeal');
  p.charge('rating', judge(p), { subject: 'review' });
  p.start(reviewTerms(p, judge(p)));
  p.record('rating.appealed', { ...extra, reason }, [judge(p)]);
}
