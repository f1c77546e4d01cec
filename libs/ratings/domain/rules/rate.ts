import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { isTerminal } from '../../../steps/domain/states.js';
import { OWNER } from '../../../identity/domain/relation.js';
import { isBad } from '../levels.js';
import { RATING } from '../machine.js';
import '../rating.js';
import { contactTerms, rectifyTerms } from '../terms.js';

/** R01, R02; 国办发〔2019〕51号, 网上服务一事一评: each matter is rated once, when it has come to something. */
export function rate(p: Passage, { score, reason, extra }: CommandOf<'rate'>): void {
  refuseTooEarly(p);
  const stands = p.step.memo.rating?.state ?? RATING.initial;
  const state = p.follow(RATING, stands, isBad(score) ? 'RATED_BAD' : 'RATED_GOOD');
  const said = { score, ...(reason === undefined ? {} : { reason }) };
  p.remember({ rating: { ...said, state, ratedOn: p.today } });
  p.record('step.rated', { ...extra, ...said });
  if (isBad(score)) notify(p);
}

/** Whoever was served can say how, whatever it came to; nobody rates what it did itself. */
function refuseTooEarly(p: Passage): void {
  const { department, decision, state, receivedOn } = p.step;
  if (department === OWNER) p.refuse('rating.own-act', '国办发〔2019〕51号');
  const cameToSomething = decision !== null || (isTerminal(state) && receivedOn !== null);
  if (!cameToSomething) p.refuse('rating.too-early', '国办发〔2019〕51号');
}

/** TM-31, TM-32: the department is told what it has to do, and by when; the score is not for its list. */
function notify(p: Passage): void {
  const contact = p.start(contactTerms(p));
  const rectify = p.start(rectifyTerms(p));
  p.charge('rating', p.lead, { subject: 'contact' });
  p.charge('rating', p.lead, { subject: 'rectify' });
  p.record('rating.notified', { contactBy: contact.dueOn, rectifyBy: rectify.dueOn }, [p.lead]);
}
