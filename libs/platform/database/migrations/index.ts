import { OpenTheLedger1700000000001 } from './1700000000001-open-the-ledger.js';
import { HearTheWorker1700000000020 } from './1700000000020-hear-the-worker.js';
import { LookIntoInboxes1700000000030 } from './1700000000030-look-into-inboxes.js';
import { RememberTheExamples1700000000040 } from './1700000000040-remember-the-examples.js';
import { SeeLightsComeOn1700000000050 } from './1700000000050-see-lights-come-on.js';
import { RememberPromises1700000000060 } from './1700000000060-remember-promises.js';
import { KeepEverySetting1700000000070 } from './1700000000070-keep-every-setting.js';
import { LetClocksFollow1700000000071 } from './1700000000071-let-clocks-follow.js';
import { ShareAssessments1700000000080 } from './1700000000080-share-assessments.js';
import { ForgetAnswersInTime1700000000090 } from './1700000000090-forget-answers-in-time.js';
import { CountInboxes1700000000091 } from './1700000000091-count-inboxes.js';
import { KeepAProjectFile1700000000100 } from './1700000000100-keep-a-project-file.js';
import { LetRatingsBeCounted1700000000130 } from './1700000000130-let-ratings-be-counted.js';
import { KeepWhatWasRaised1700000000140 } from './1700000000140-keep-what-was-raised.js';
import { ListWhatWasRaised1700000000141 } from './1700000000141-list-what-was-raised.js';
import { CountWhatHappens1700000000150 } from './1700000000150-count-what-happens.js';
import { AddUpOverAllRegions1700000000151 } from './1700000000151-add-up-over-all-regions.js';
import { HoldTimesAgainstLimits1700000000160 } from './1700000000160-hold-times-against-limits.js';
import { KnowWhoHasIt1700000000170 } from './1700000000170-know-who-has-it.js';
import { FindByWhatItIsCalled1700000000171 } from './1700000000171-find-by-what-it-is-called.js';
import { ListLands1700000000175 } from './1700000000175-list-lands.js';
import { ListBadRatings1700000000176 } from './1700000000176-list-bad-ratings.js';
import { RememberWhoChangedAccounts1700000000180 } from './1700000000180-remember-who-changed-accounts.js';
import { DraftTheCatalogue1700000000181 } from './1700000000181-draft-the-catalogue.js';
import { KeepRehearsals1700000000182 } from './1700000000182-keep-rehearsals.js';
import { WatchOverTheWorks1700000000183 } from './1700000000183-watch-over-the-works.js';
import { KnowSinceWhen1700000000190 } from './1700000000190-know-since-when.js';
import { ListContractsOfLand1700000000191 } from './1700000000191-list-contracts-of-land.js';

/** In the order in which they run. One that has landed is never edited. */
export const migrations = [
  OpenTheLedger1700000000001,
  HearTheWorker1700000000020,
  LookIntoInboxes1700000000030,
  RememberTheExamples1700000000040,
  SeeLightsComeOn1700000000050,
  RememberPromises1700000000060,
  KeepEverySetting1700000000070,
  LetClocksFollow1700000000071,
  ShareAssessments1700000000080,
  ForgetAnswersInTime1700000000090,
  CountInboxes1700000000091,
  KeepAProjectFile1700000000100,
  LetRatingsBeCounted1700000000130,
  KeepWhatWasRaised1700000000140,
  ListWhatWasRaised1700000000141,
  CountWhatHappens1700000000150,
  AddUpOverAllRegions1700000000151,
  HoldTimesAgainstLimits1700000000160,
  KnowWhoHasIt1700000000170,
  FindByWhatItIsCalled1700000000171,
  ListLands1700000000175,
  ListBadRatings1700000000176,
  RememberWhoChangedAccounts1700000000180,
  DraftTheCatalogue1700000000181,
  KeepRehearsals1700000000182,
  WatchOverTheWorks1700000000183,
  KnowSinceWhen1700000000190,
  ListContractsOfLand1700000000191,
];
