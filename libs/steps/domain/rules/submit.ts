import { receivedOn } from '../../../calendar/domain/arithmetic.js';
import type { Day } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../commands.js';
import { isInForce } from '../../../procedure/domain/reliance.js';
import type { AskedMaterial } from '../../../procedure/domain/asked-materials.js';
import { askedAtStart } from '../materials.js';
import type { Passage } from '../passage.js';
import type { Owed } from '../gates.js';
import type { StepEvent } from '../states.js';
import type { StepMaterial } from '../step-file.js';
import { acceptanceTerms } from '../terms.js';
import { file } from './filing.js';
import { promiseMaterials, UNDERTAKING } from './promise-materials.js';
import { relyNoMore } from './rely.js';

/** 行政许可法 art. 29, A01: an application with its main materials; F01: a filing on complete information. */
export function submit(p: Passage, command: CommandOf<'submit'>): void {
  const missing = [...new Set(command.missing)];
  const { asked, received } = handIn(p, 'SUBMITTED', missing);
  if (p.step.machine === 'filing') return file(p, command, missing);
  promiseMaterials(p, missing, asked);
  p.take('SUBMITTED');
  p.record('step.submitted', {
    ...command.extra,
    ...promised(p, missing),
    receivedOn: received,
    round: p.step.round,
  });
  acceptanceTerms(p.step, received, p.setting).forEach((terms) => p.start(terms));
}

/** What was signed is kept with it: which text, in which version, and the hash of its words. */
function promised(p: Passage, missing: readonly string[]) {
  if (missing.length === 0) return {};
  const { notice: undertaking, version, sha256 } = p.setting.formToSign(UNDERTAKING, missing);
  p.remember({ undertaking: { version, deferred: missing, signedOn: p.today } });
  return { deferred: missing, undertaking, version, sha256 };
}

/** What the item asks for is there, but for what is missing; nothing locks it any more. */
export function handIn(
  p: Passage,
  event: StepEvent,
  missing: readonly string[] = [],
): { readonly asked: readonly AskedMaterial[]; readonly received: Day } {
  refuseLocked(p, event);
  if (!p.may(event)) p.take(event);
  relyOnPark(p);
  const asked = p.setting.askedMaterials(p.step.memo.assessment);
  refuseUnknown(p, missing, asked);
  const received = receiptDay(p);
  p.set({ materials: handedIn(askedAtStart(asked), missing), receivedOn: received });
  return { asked, received };
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
function refuseLocked(p: Passage, event: StepEvent): void {
  const waiting = p.setting.ties
    .filter((tie) => tie.mode === 'HARD' && !p.setting.isPositive(tie.item))
    .map((tie) => tie.item);
  const begins = p.step.state === 'LOCKED' || p.may(event);
  if (begins && waiting.length > 0) p.refuse('step.locked', p.step.item.code, { waitsFor: waiting });
  const [impediment] = begins ? p.setting.impediments() : [];
  if (impediment) p.refuse(IMPEDED_BY[impediment.because], impediment.item, { because: impediment.item });
  if (begins) refuseAtCompletionFiling(p);
  if (begins) refuseBanned(p);
}

/** 行政许可法 art. 78, 79: who lied in a matter of safety may not apply for it again for a time, in none of its projects. */
function refuseBanned(p: Passage): void {
  const until = p.setting.suspendedUntil('application');
  if (until !== null && p.today <= until) p.refuse('step.refiling-banned', '行政许可法78', { until });
}

/** tolerance_outer_limit: the completion is not filed before everything is there that was promised for it. */
function refuseAtCompletionFiling(p: Passage): void {
  const filing = p.setting.catalogue.deferral?.gates.BEFORE_COMPLETION_FILING.item;
  const owed = filing === p.step.item.code ? p.setting.owedAt('BEFORE_COMPLETION_FILING') : [];
  if (owed.length > 0) p.refuse('tolerance.owed', 'tolerance_outer_limit', { owed: owed.map(inWords) });
}

const inWords = ({ item, materials }: Owed): string => [item, ...materials].join(' ');

/** Nothing new is begun on land that was not put to use in time, or on what was revoked, lapsed or suspended. */
const IMPEDED_BY = {
  'land-breached': 'step.land-breached',
  'licence-suspended': 'step.relies-on-suspended',
  fallen: 'step.relies-on-fallen',
} as const;

const handedIn = (materials: readonly StepMaterial[], missing: readonly string[]): StepMaterial[] =>
  materials.map((m) =>
    m.status === 'wanted' && !missing.includes(m.ref) ? { ...m, status: 'handed-in' } : m,
  );

/** Missing can be what the item asks for, and what is not fetched anyway (INV-F). */
function refuseUnknown(p: Passage, missing: readonly string[], asked: readonly AskedMaterial[]): void {
  for (const ref of missing) {
    const material = asked.find((m) => m.ref === ref);
    if (!material)
      p.refuse('step.material-unknown', 'A01', { material: ref, wanted: asked.map((m) => m.ref) });
    if (!mayBeMissing(p, material)) p.refuse('step.material-shared', '优化营商环境条例36', { material: ref });
  }
}

/** An application may come before the result of another item that it stands on; a filing is complete or not. */
const mayBeMissing = (p: Passage, { from, producedBy }: AskedMaterial): boolean =>
  from === 'applicant' ||
  (producedBy !== null && p.step.machine !== 'filing' && !p.setting.isPositive(producedBy));
