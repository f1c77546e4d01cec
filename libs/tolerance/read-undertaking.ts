import { startOfDay } from '../calendar/domain/day.js';
import type { Actor } from '../identity/index.js';
import { viewStep, type Engine, type StepFile } from '../steps/index.js';
import { undertakingFor, type Undertaking } from './undertaking.js';

/** The text of which nobody kept what it was signed for. */
const BEFORE_IT_WAS_KEPT = { version: '2026.1', deferred: undefined, signedOn: undefined };

/**
 * 容缺补正承诺书: the text that is signed with an application that leaves this for later; once one is signed, the text that
 * was, for what it was signed for.
 */
export async function readUndertaking(
  engine: Engine,
  actor: Actor,
  stepId: string,
  deferred?: readonly string[],
): Promise<Undertaking> {
  return viewStep(engine, actor, stepId, ({ file, step, now }) => {
    const { item, region } = step;
    const signed = signedWith(step);
    const at = signed?.signedOn ? startOfDay(signed.signedOn) : now;
    const parameters = engine.sources.parameters(at).for({ item: item.code, region });
    const about = { catalogue: file.book.catalogue, item, parameters };
    return undertakingFor({ ...about, deferred: signed ? signed.deferred : deferred }, signed?.version);
  });
}

const signedWith = ({ memo, materials }: StepFile) =>
  memo.undertaking ?? (materials.some(({ ref }) => ref === 'M-A06') ? BEFORE_IT_WAS_KEPT : undefined);
