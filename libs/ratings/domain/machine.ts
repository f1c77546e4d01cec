import type { Machine } from '../../steps/domain/machine.js';

export type RatingState =
  'R_INVITED' | 'R_GOOD' | 'R_BAD' | 'R_CONTACTED' | 'R_APPEAL' | 'R_VOID' | 'R_FIXED' | 'R_CLOSED';

/** RATED leads two ways, by the score. */
export type RatingEvent =
  | 'RATED_GOOD'
  | 'RATED_BAD'
  | 'RATING_CONTACTED'
  | 'RATING_RECTIFIED'
  | 'RATING_APPEALED'
  | 'RATING_VOIDED'
  | 'RATING_REPLIED'
  | 'RATING_VISITED';

const NATIONAL = '国办发〔2019〕51号';
const APPEAL = 'rating_appeal_wd';

/** 好差评: who was served says how well; a bad word is looked into, put right, and called back about. */
export const RATING: Machine<RatingState, RatingEvent> = {
  name: 'rating',
  initial: 'R_INVITED',
  terminal: ['R_GOOD', 'R_VOID', 'R_CLOSED'],
  transitions: [
    { id: 'R01', from: 'R_INVITED', to: 'R_GOOD', event: 'RATED_GOOD', basis: NATIONAL },
    { id: 'R02', from: 'R_INVITED', to: 'R_BAD', event: 'RATED_BAD', basis: NATIONAL },
    {
      id: 'R03',
      from: 'R_BAD',
      to: 'R_CONTACTED',
      event: 'RATING_CONTACTED',
      basis: '上海优化营商环境条例30',
    },
    { id: 'R04', from: 'R_CONTACTED', to: 'R_FIXED', event: 'RATING_RECTIFIED', basis: NATIONAL },
    { id: 'R05', from: 'R_CONTACTED', to: 'R_APPEAL', event: 'RATING_APPEALED', basis: APPEAL },
    { id: 'R06', from: 'R_APPEAL', to: 'R_VOID', event: 'RATING_VOIDED', basis: APPEAL },
    { id: 'R07', from: 'R_APPEAL', to: 'R_CONTACTED', event: 'RATING_REPLIED', basis: APPEAL },
    { id: 'R08', from: 'R_FIXED', to: 'R_CLOSED', event: 'RATING_VISITED', basis: NATIONAL },
  ],
};
