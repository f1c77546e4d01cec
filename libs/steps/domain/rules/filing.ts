import type { CommandOf } from '../commands.js';
import type { Passage } from '../passage.js';

/**
 * 企业投资项目核准和备案管理条例 art. 13: a filing takes effect with complete information. There is no review;
 * incomplete information is answered at once with what is missing (F02).
 */
export function file(p: Passage, command: CommandOf<'submit'>, missing: readonly string[]): void {
  p.record('step.submitted', {
    ...command.extra,
    receivedOn: p.step.receivedOn ?? p.today,
    round: p.step.round,
  });
  if (missing.length > 0) {
    p.take('DEFICIENCY_NOTICED', { corrections: { materials: missing, on: p.today } });
    p.asTime(p.at, () =>
      p.record('step.corrections-requested', { materials: [...missing], reason: 'incomplete' }),
    );
    return;
  }
  p.take('SUBMITTED');
  filed(p);
}

/** F03: what was missing is there, so it is filed. */
export function complete(p: Passage): void {
  p.take('CORRECTION_SUPPLIED');
  filed(p);
}

function filed(p: Passage): void {
  p.set({ decision: 'granted', acceptedOn: p.today, decidedOn: p.today });
  const mode = p.step.memo.standsOn ?? 'normal';
  p.asTime(p.at, () => p.record('step.granted', { mode }));
  p.turn('granted');
}
