import type { Passage } from '../../../steps/domain/passage.js';
import { AWAITING } from '../../../steps/domain/rules/decide-so-far.js';
import { isTerminal, type StepState } from '../../../steps/domain/states.js';
import type { StepFile } from '../../../steps/domain/step-file.js';
import { connection, isSupply } from '../connection.js';
import { CONNECTION, type ConnectionState } from '../machine.js';
import { maySkipThePlan } from '../supply.js';
import { connectionTerms } from '../terms.js';

/** A supply follows the step by which it was applied for: accepted, standing still, decided, taken back. */
export function followStep(p: Passage, before: StepFile): void {
  if (!isSupply(p.step.item) || p.step.acceptedOn === null) return;
  if (!p.step.memo.connection) begin(p);
  standStill(p, before);
  const { connection: kept } = p.step.memo;
  if (!kept || connection.isOver(kept)) return;
  if (p.step.decision === 'granted' && p.step.state !== 'PROVISIONAL') granted(p, kept.state);
  else if (isTerminal(p.step.state)) end(p, kept.state);
}

function begin(p: Passage): void {
  p.remember({ connection: { state: CONNECTION.initial } });
  if (p.step.state === 'IN_REVIEW') startLimit(p);
}

/**
 * TM-34 to TM-36. A second source, or lines that the supplier builds for nothing, take longer than the catalogue has for
 * every connection of the kind: then its limit holds in place of those.
 */
function startLimit(p: Passage): void {
  const terms = connectionTerms(p);
  if (!terms) return;
  const { n } = p.start(terms);
  if (!LONGER.includes(terms.parameter ?? '')) return;
  for (const kind of ['promised', 'decision'] as const) {
    const general = p.running(kind);
    if (general && general.n < n) p.stop(kind, 'connection-limit');
  }
}

const LONGER = ['power_hv_dual_wd', 'power_low_full_wd'];

/** What stops the step's clock stops the supply's: the customer's own works, or a wait for what it promised. */
const STILL: readonly StepState[] = ['SPECIAL', 'AWAIT_MATERIAL', 'PROVISIONAL'];

function standStill(p: Passage, before: StepFile): void {
  const [was, is] = [STILL.includes(before.state), STILL.includes(p.step.state)];
  if (was === is) return;
  const basis = (is ? p.step : before).memo.special?.basis ?? AWAITING;
  if (is) {
    p.pause('connection', basis);
    connection.remember(p, { stillSince: p.today });
  } else {
    const after = p.step.memo.connection?.stillSince ?? p.today;
    p.resume('connection', { after, through: p.today, basis });
    connection.remember(p, { stillSince: undefined });
  }
}

/** A supplier that keeps no record of its steps has connected by deciding; P02 and P07 where it does. */
function granted(p: Passage, state: ConnectionState): void {
  if (state === 'P_INSPECT' || (state === 'P_APPLIED' && maySkipThePlan(p.step.item.code)))
    connection.follow(p, 'POWER_CONNECTED');
  else connection.remember(p, { over: 'granted' });
  p.meet('connection');
}

/** P08: the customer takes its application back, or it came to an end otherwise. */
function end(p: Passage, state: ConnectionState): void {
  if (p.step.state === 'WITHDRAWN' && state === 'P_APPLIED') connection.follow(p, 'POWER_CANCELLED');
  else connection.remember(p, { over: 'ended' });
  p.stop('connection', 'ended');
  p.record('connection.cancelled', { because: p.step.state === 'WITHDRAWN' ? 'withdrawn' : 'terminated' });
}
