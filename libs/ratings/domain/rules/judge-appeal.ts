import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { demandCharged } from '../judge.js';
import { rating } from '../rating.js';

/** R06, R07: the data bureau decides; a rating by mistake or out of malice does not count. */
export function decideAppeal(p: Passage, command: CommandOf<'decide-appeal'>): void {
  const { upheld, reason, extra } = command;
  rating.follow(p, upheld ? 'RATING_VOIDED' : 'RATING_REPLIED');
  demandCharged(p, 'review');
  p.demandReason(reason ?? '', '国办发〔2019〕51号');
  p.meet('rating', 'review');
  p.discharge('rating', 'review');
  if (upheld) {
    p.stop('rating', 'rating-voided');
    p.discharge('rating');
  }
  p.record('rating.appeal-decided', { ...extra, upheld, reason }, [p.lead, p.applicant]);
}

/** R08, 国办发〔2019〕51号: who rated badly under its own name is asked afterwards, each and every one. */
export function visit(p: Passage, { satisfied, reason, extra }: CommandOf<'visit-rater'>): void {
  rating.open(p);
  rating.follow(p, 'RATING_VISITED');
  demandCharged(p, 'visit');
  const said = satisfied === undefined ? {} : { satisfied };
  rating.remember(p, { ...said, visitedOn: p.today });
  p.discharge('rating', 'visit');
  p.record('rating.visited', { ...extra, ...said, ...(reason === undefined ? {} : { reason }) }, [p.lead]);
}
