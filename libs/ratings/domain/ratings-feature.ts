import type { Feature } from '../../steps/domain/feature.js';
import { late } from '../../steps/domain/settle.js';
import './commands.js';
import { RATING } from './machine.js';
import { appeal, contact, rectify } from './rules/answer.js';
import { decideAppeal, visit } from './rules/judge-appeal.js';
import { appealNoMore, reviewLate, warnOfContact } from './rules/lapse.js';
import { rate } from './rules/rate.js';

/** 好差评: who was served says how well, and a bad word is answered for. */
export const ratings: Feature = {
  name: 'ratings',
  machines: [RATING],
  commands: {
    rate,
    'contact-rater': contact,
    'rectify-rating': rectify,
    'appeal-rating': appeal,
    'decide-appeal': decideAppeal,
    'visit-rater': visit,
  },
  lapses: {
    'rating contact': warnOfContact,
    'rating rectify': late,
    'rating appeal': appealNoMore,
    'rating review': reviewLate,
  },
};
