import type { Phase } from './phase.js';
import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 办件: one project's passage through one item, from its submission until it has been delivered.
 *
 * People act on the ledger and not here. This workflow stands for what happens if they don't: it waits for news of
 * them, and when a limit has gone by it asks for what is over to be settled. Whether it is over, and what follows,
 * the rules say; to come too late, or twice, does no harm.
 */
export async function approvalStep(input: WatchInput): Promise<void> {
  const step = new Vigil('approval-step', input);
  await step.begin();
  while (!step.isOver) await PROCEDURE[step.phase as Phase](step);
}

const PROCEDURE: Record<Phase, (step: Vigil) => Promise<void>> = {
  'being-received': acceptedOrDeemedAccepted,
  'being-corrected': correctedOrWithdrawn,
  'being-decided': decidedOrLate,
  'in-special-procedure': endedOrTooLong,
  'being-supplemented': suppliedOrEnded,
  'being-converted': convertedOrLate,
  'being-delivered': deliveredOrLate,
};

/**
 * 行政许可法 art. 32(4): accepted, asked once to correct, or not accepted, within five working days; silence means
 * accepted. Where the law does not say so, the department is late.
 */
async function acceptedOrDeemedAccepted(step: Vigil): Promise<void> {
  const silent = await step.limitGone('acceptance');
  if (silent) await step.settle();
}

/** A08: corrected within the time that the notice gave, or else the application counts as withdrawn. */
async function correctedOrWithdrawn(step: Vigil): Promise<void> {
  const notCorrected = await step.limitGone('correction');
  if (notCorrected) await step.settle();
}

/** 行政许可法 art. 42: decided in time; past the promise the department has a red card, past the law a dark red one. */
async function decidedOrLate(step: Vigil): Promise<void> {
  const late = await step.limitGone('promised', 'decision', 'supply');
  if (late) await step.settle();
}

/** 行政许可法 art. 45: while a special procedure lasts the limits stand still, but no longer than its cap. */
async function endedOrTooLong(step: Vigil): Promise<void> {
  const tooLong = await step.limitGone('special', 'promised', 'decision', 'supply');
  if (tooLong) await step.settle();
}

/**
 * 容缺审批: each deferred material has its own day, and those who owe it are reminded before it. What is not supplied
 * in time ends the matter, and the right to defer with it.
 */
async function suppliedOrEnded(step: Vigil): Promise<void> {
  const remindedOrLapsed = await step.limitGone('supply');
  if (remindedOrLapsed) await step.settle();
}

/** Everything is there: the provisional decision becomes final within two working days, or the department is late. */
async function convertedOrLate(step: Vigil): Promise<void> {
  const late = await step.limitGone('conversion');
  if (late) await step.settle();
}

/** 行政许可法 art. 44 and 40: delivered within ten working days of the decision, and published within seven. */
async function deliveredOrLate(step: Vigil): Promise<void> {
  const late = await step.limitGone('delivery', 'publication');
  if (late) await step.settle();
}
