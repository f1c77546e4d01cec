import type { Habits } from '../habit.js';
import * as applying from './applying.js';
import * as building from './building.js';
import * as committing from './committing.js';
import * as complaining from './complaining.js';
import * as connecting from './connecting.js';
import * as consulting from './consulting.js';
import * as deciding from './deciding.js';
import * as hearing from './hearing.js';
import * as incidents from './incidents.js';
import * as land from './land.js';
import * as licences from './licences.js';
import * as materials from './materials.js';
import * as problems from './problems.js';
import * as procuring from './procuring.js';
import * as rating from './rating.js';
import * as staging from './staging.js';
import * as supervising from './supervising.js';
import * as tendering from './tendering.js';

/** What the people of a city do with a step. What is new is added here, and draws from dice of its own. */
export const STEP_HABITS: Habits = Object.entries({
  apply: applying.apply,
  correct: applying.correct,
  applyAgain: applying.applyAgain,
  withdraw: applying.withdraw,
  giveUpWaiting: applying.giveUpWaiting,
  receive: deciding.receive,
  handle: deciding.handle,
  deliver: deciding.deliver,
  publish: deciding.publish,
  supply: materials.supply,
  convert: materials.convert,
  check: committing.check,
  rectify: committing.rectify,
  revokeBroken: committing.revokeBroken,
  checkFiling: committing.checkFiling,
  payForLand: land.payForLand,
  useLand: land.useLand,
  excuseDelay: land.excuseDelay,
  objectToLoss: land.objectToLoss,
  decideObjection: land.decideObjection,
  confirmRevocation: land.confirmRevocation,
  recordContract: land.recordContract,
  recordBeginning: land.recordBeginning,
  startWork: building.startWork,
  build: building.build,
  renew: licences.renew,
  decideRenewal: licences.decideRenewal,
  supervise: licences.supervise,
  consult: consulting.consult,
  replyToConsultation: consulting.replyToConsultation,
  noticeHearing: hearing.noticeHearing,
  holdHearing: hearing.hold,
  rate: rating.rate,
  answerRating: rating.answerRating,
  connectSupply: connecting.connectSupply,
  complainAboutSupplier: connecting.complainAboutSupplier,
  answerPractice: connecting.answerPractice,
  tender: tendering.tender,
  reportTender: tendering.reportTender,
  returnBonds: tendering.returnBonds,
  objectToTender: tendering.objectToTender,
  answerObjection: tendering.answerObjection,
  procure: procuring.procure,
  askPurchaser: procuring.askPurchaser,
  challengeResult: procuring.challengeResult,
  answerSuppliers: procuring.answerSuppliers,
  complainAboutTender: complaining.complainAboutTender,
  hearComplaint: complaining.hearComplaint,
  answerLetter: supervising.answerLetter,
  handOver: supervising.handOver,
  urge: supervising.urge,
  recordViolation: supervising.recordViolation,
});

/** What they do with a project as a whole, on its own file. */
export const PROJECT_HABITS: Habits = Object.entries({
  submitStage: staging.submitStage,
  extendStage: staging.extendStage,
  raiseIssue: problems.raiseIssue,
  followIssues: problems.followIssues,
  reportIncident: incidents.reportIncident,
  followIncidents: incidents.followIncidents,
  answerLetter: supervising.answerLetter,
  handOver: supervising.handOver,
});
