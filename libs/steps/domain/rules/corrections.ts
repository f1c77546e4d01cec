import type { CommandOf } from '../commands.js';
import { isMaterialWanted } from '../materials.js';
import type { Passage } from '../passage.js';
import { acceptanceTerms, correctionTerms } from '../terms.js';
import { complete } from './filing.js';
import { receiptDay } from './submit.js';

/** 行政许可法 art. 32(4), A04, INV-B: everything that has to be corrected is named at once, and only once. */
export function requestCorrections(p: Passage, command: CommandOf<'request-corrections'>): void {
  const { corrections } = p.step.memo;
  if (corrections)
    p.refuse('step.corrections-already-requested', '行政许可法32(四)', {
      on: corrections.on,
      materials: corrections.materials,
    });
  if (!p.may('DEFICIENCY_NOTICED')) p.take('DEFICIENCY_NOTICED');
  if (command.materials.length === 0) p.refuse('step.corrections-empty', '行政许可法32(四)');
  refuseUnasked(p, command.materials);
  p.take('DEFICIENCY_NOTICED', { corrections: { materials: command.materials, on: p.today } });
  mark(p, command.materials, 'deficient');
  p.record('step.corrections-requested', {
    ...command.extra,
    materials: [...command.materials],
    reason: command.reason,
  });
  p.meet('acceptance');
  p.start(correctionTerms(p.today, p.setting));
}

/** A07, F03: what was asked for is supplied; the acceptance limit runs anew from its receipt. */
export function correct(p: Passage, command: CommandOf<'correct'>): void {
  const asked = p.step.memo.corrections?.materials ?? [];
  if (!p.may('CORRECTION_SUPPLIED')) p.take('CORRECTION_SUPPLIED');
  const strange = command.materials.filter((ref) => !asked.includes(ref));
  if (strange.length > 0)
    p.refuse('step.correction-not-asked', '行政许可法32(四)', { materials: strange, asked });
  const received = receiptDay(p);
  mark(p, command.materials, 'handed-in');
  p.set({ receivedOn: received });
  p.record('step.corrected', { ...command.extra, materials: [...command.materials], receivedOn: received });
  if (p.step.machine === 'filing') return completeIfAllThere(p);
  p.take('CORRECTION_SUPPLIED');
  p.meet('correction');
  acceptanceTerms(p.step, received, p.setting).forEach((terms) => p.start(terms));
}

/** A08: not corrected in time, so the application counts as withdrawn, as the notice said. */
export function correctionExpired(p: Passage): void {
  p.take('CORRECTION_EXPIRED');
  p.record('step.withdrawn', { reason: 'correction-expired' });
}

/** A filing goes on asking until everything is there: nothing else can make it complete. */
function completeIfAllThere(p: Passage): void {
  const wanting = p.step.materials.filter((m) => m.status === 'wanted' || m.status === 'deficient');
  if (wanting.length === 0) complete(p);
}

function refuseUnasked(p: Passage, refs: readonly string[]): void {
  for (const ref of refs) {
    const known = p.step.materials.some((m) => m.ref === ref);
    if (!known)
      p.refuse('step.material-unknown', 'A04', { material: ref, wanted: p.step.materials.map((m) => m.ref) });
    // 容缺: what may come later is no deficiency until it is due.
    if (p.step.materials.some((m) => m.ref === ref && m.status === 'deferred'))
      p.refuse('tolerance.promised', '容缺补正承诺书', { material: ref });
    // INV-F: the applicant is never asked for a material that the system can fetch.
    if (!isMaterialWanted(p.step.materials, ref))
      p.refuse('step.material-shared', '优化营商环境条例36', { material: ref });
  }
}

function mark(p: Passage, refs: readonly string[], status: 'deficient' | 'handed-in'): void {
  p.set({ materials: p.step.materials.map((m) => (refs.includes(m.ref) ? { ...m, status } : m)) });
}
