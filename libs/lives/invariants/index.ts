import { REMINDING_FACTS } from '../../platform/messages/resources.js';
import type { LifeRecord } from '../life-record.js';
import type { Invariant } from './invariant.js';
import { acknowledgedIsThere, decidedOnce, oneHolder, refusedLeftNothing } from './kept.js';
import { PROCEDURE } from './procedure.js';
import { everyClockHasABasis, lapsesInTime, nothingOverdue, revocationFollowsNotice } from './time.js';

/** Whatever goes out to somebody can be said in words. */
const remindersHaveWords: Invariant = {
  id: 'words',
  broken: ({ reminders }) =>
    reminders.filter((name) => !REMINDING_FACTS.includes(name)).map((name) => `no words for ${name}`),
};

const ALL: readonly Invariant[] = [
  acknowledgedIsThere,
  refusedLeftNothing,
  decidedOnce,
  lapsesInTime,
  nothingOverdue,
  oneHolder,
  everyClockHasABasis,
  revocationFollowsNotice,
  remindersHaveWords,
  ...PROCEDURE,
];

/** What a life has broken, each with the invariant's id. */
export const brokenIn = (record: LifeRecord): string[] =>
  ALL.flatMap(({ id, broken }) => [...new Set(broken(record))].map((what) => `${id}: ${what}`));
