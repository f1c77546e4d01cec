import type { Habits } from '../habit.js';
import { apply, applyAgain, correct, giveUpWaiting, withdraw } from './applying.js';
import { build, startWork } from './building.js';
import { check, checkFiling, rectify, revokeBroken } from './committing.js';
import { deliver, handle, publish, receive } from './deciding.js';
import {
  confirmRevocation,
  decideObjection,
  excuseDelay,
  objectToLoss,
  payForLand,
  recordBeginning,
  recordContract,
  useLand,
} from './land.js';
import { decideRenewal, renew, supervise } from './licences.js';
import { convert, supply } from './materials.js';

/** What the people of a city do with a step. What is new is added here, and changes nothing about the others. */
export const STEP_HABITS: Habits = {
  apply,
  correct,
  applyAgain,
  withdraw,
  giveUpWaiting,
  receive,
  handle,
  deliver,
  publish,
  supply,
  convert,
  check,
  rectify,
  revokeBroken,
  checkFiling,
  payForLand,
  useLand,
  excuseDelay,
  objectToLoss,
  decideObjection,
  confirmRevocation,
  recordContract,
  recordBeginning,
  startWork,
  build,
  renew,
  decideRenewal,
  supervise,
};

/** What they do with a project as a whole, on its own file. */
export const PROJECT_HABITS: Habits = {};
