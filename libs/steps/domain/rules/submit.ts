import { receivedOn } from '../../../calendar/domain/arithmetic.js';
import type { Day } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../commands.js';
import { isInForce } from '../../../procedure/domain/reliance.js';
import { askedAtStart, isMaterialWanted } from '../materials.js';
import type { Passage } from '../passage.js';
import { acceptanceTerms } from '../terms.js';
import { file } from './filing.js';
import { relyNoMore } from './rely.js';

/** 行政许可法 art. 29, A01: an application with its main materials; F01: a filing on complete information. */
export function submit(p: Passage, command: CommandOf<'submit'>): void {
  refuseLocked(p);
  relyOnPark(p);
  const missing = command.missing ?? [];
  const materials = askedAtStart(p.setting.askedMaterials());
  for (const ref of missing) {
    if (!isMaterialWanted(materials, ref))
      p.refuse('step.material-unknown', 'A01', { material: ref, wanted: materials.map((m) => m.ref) });
  }
  const received = receiptDay(p);
  const handedIn = materials.map((m) =>
    m.status === 'wanted' && !missing.includes(m.ref) ? ({ ...m, status: 'handed-in' } as const) : m,
  );
  p.set({ materials: handedIn, receivedOn: received });
  if (p.step.machine === 'filing') return file(p, command, missing);
  refuseIncomplete(p, missing);
  p.take('SUBMITTED');
  p.record('step.submitted', { ...command.extra, receivedOn: received, round: p.step.round });
  acceptanceTerms(p.step, received, p.setting).forEach((terms) => p.start(terms));
}

/** 优化营商环境条例 art. 42: who applies while the park's assessment holds stands on it to the end; who comes later, does not. */
function relyOnPark(p: Passage): void {
  const { assessment } = p.step.memo;
  if (!assessment) return;
  if (isInForce(assessment, p.today)) p.meet('validity', assessment.by);
  else relyNoMore(p, 'assessment-expired');
}

/** T-07: after close of business or on a rest day it counts as received on the next working day. */
export function receiptDay(p: Passage): Day {
  const { calendar, closeOfBusiness, parameters } = p.setting;
  const rule = parameters.text('after_hours_rule') === 'SAME_DAY' ? 'SAME_DAY' : 'NEXT_WD';
  return receivedOn(calendar, p.at, closeOfBusiness, rule);
}

/** HARD: until its prerequisites are granted an item is locked, and again when one of them has fallen. */
function refuseLocked(p: Passage): void {
  const waiting = p.setting.ties
    .filter((tie) => tie.mode === 'HARD' && !p.setting.isPositive(tie.item))
    .map((tie) => tie.item);
  const begins = p.step.state === 'LOCKED' || p.may('SUBMITTED');
  if (begins && waiting.length > 0) p.refuse('step.locked', p.step.item.code, { waitsFor: waiting });
  const [impediment] = begins ? p.setting.impediments() : [];
  if (impediment) p.refuse(IMPEDED_BY[impediment.because], impediment.item, { because: impediment.item });
}

/** Nothing new is begun on land that was not put to use in time, or on what was revoked, lapsed or suspended. */
const IMPEDED_BY = {
  'land-breached': 'step.land-breached',
  'licence-suspended': 'step.relies-on-suspended',
  fallen: 'step.relies-on-fallen',
} as const;

/** A01: main materials must be there. Secondary ones may be missing only against a promise to supply them. */
function refuseIncomplete(p: Passage, missing: readonly string[]): void {
  const main = p.step.materials.filter((m) => m.role === 'MAIN' && missing.includes(m.ref));
  if (main.length > 0)
    p.refuse('step.main-material-missing', '行政许可法32(五)', { materials: main.map((m) => m.ref) });
  if (missing.length > 0) p.refuse('step.material-missing', '行政许可法32(四)', { materials: [...missing] });
}
