import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';

/** What one who was rated badly, or who judges, has to do by a date; each runs as a `rating` clock of that subject. */
export type RatingTask = 'contact' | 'rectify' | 'appeal' | 'review';

/** TM-31 差评联系. */
export const contactTerms = (p: Passage): ClockTerms =>
  term(p, 'contact', p.lead, 'rating_contact_wd', '上海优化营商环境条例30; 安阳市政务服务条例52');

/** TM-32 差评整改: counted from the rating, whenever it was contacted; the parameter is capped at fifteen working days. */
export const rectifyTerms = (p: Passage): ClockTerms => ({
  ...term(p, 'rectify', p.lead, 'rating_rectify_wd', '国办发〔2019〕51号'),
  ahead: [{ n: 1, unit: 'WD' }],
});

/** R05: who was rated may say, for so long, that it was by mistake or out of malice. */
export const appealTerms = (p: Passage): ClockTerms =>
  term(p, 'appeal', p.lead, 'rating_appeal_wd', '国办发〔2019〕51号');

/** The judge has as long to decide on an appeal as the department had to make it. */
export const reviewTerms = (p: Passage, judge: Addressee): ClockTerms =>
  term(p, 'review', judge, 'rating_appeal_wd', '国办发〔2019〕51号');

function term(
  { today, setting }: Passage,
  subject: RatingTask,
  { kind, code }: Addressee,
  parameter: string,
  basis: string,
): ClockTerms {
  return {
    kind: 'rating',
    subject,
    nature: 'promise',
    against: { kind, code },
    unit: 'WD',
    ...measuredBy(setting.parameters, parameter),
    triggerOn: today,
    basis,
  };
}
