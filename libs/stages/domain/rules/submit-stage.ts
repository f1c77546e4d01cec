import { askedMaterials } from '../../../procedure/domain/asked-materials.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { StepState } from '../../../steps/domain/states.js';
import { bundleOf, isOpenBundle, keepBundle } from '../bundle.js';
import { STAGE_BUNDLE } from '../bundle-machine.js';
import type { Bundle } from '../stages-memo.js';
import { unitsOf, unitWith, type StageUnit } from '../stage-unit.js';

type InCatalogue = { readonly setting: Pick<Passage['setting'], 'catalogue'> };

const OPEN: ReadonlySet<StepState> = new Set(['DRAFT', 'F_DRAFT']);

/**
 * 行政许可法 art. 26, 优化营商环境条例 art. 41: everything that is open in a stage with one application, received at one window
 * and handed on to all departments at once; what opens later joins it. All of it is applied for, or nothing.
 */
export function submitStage(p: Passage, command: CommandOf<'submit-stage'>): void {
  const unit = stageOf(p, command.stage);
  const items = openIn(p, unit);
  if (items.length === 0) p.refuse('stage.nothing-open', '行政许可法26', { stage: unit.subject });
  const missing = [...new Set(command.missing)];
  const committed = [...new Set(command.committed)];
  refuseUnasked(p, items, missing);
  refuseCommittedElsewhere(p, items, committed);
  keepBundle(p, unit.subject, joined(p, unit, items));
  const promised = {
    ...(missing.length === 0 ? {} : { missing }),
    ...(committed.length === 0 ? {} : { committed }),
  };
  p.record('stage.submitted', { ...command.extra, stage: unit.subject, items, ...promised });
  for (const item of items)
    p.elsewhere(item, (q) => {
      const asked = q.setting.askedMaterials(q.step.memo.assessment).map(({ ref }) => ref);
      const extra = { ...command.extra, stage: unit.subject };
      const given = { do: 'submit', missing: missing.filter((ref) => asked.includes(ref)), extra } as const;
      return committed.includes(item) ? { ...given, commitment: true } : given;
    });
}

/** The stage, or the stages with which this type of project goes through it as one. */
export function stageOf(p: Passage, stage: string): StageUnit {
  const units = unitsOf(p.setting);
  const stages = units.flatMap((unit) => unit.stages.map(({ code }) => code));
  return unitWith(units, stage) ?? p.refuse('stage.unknown', '国办发〔2019〕11号', { stage, stages });
}

/** 招标投标法 art. 8: a tender is conducted by the tenderee, step by step, and nobody is asked for it. */
export const openIn = ({ setting }: InCatalogue, { standings }: StageUnit): string[] =>
  standings
    .filter(({ state }) => OPEN.has(state))
    .map(({ item }) => item)
    .filter((item) => setting.catalogue.items.get(item)?.kind !== 'TENDER_STEP');

function joined(p: Passage, { subject }: StageUnit, items: readonly string[]): Bundle {
  const bundle = bundleOf(p, subject);
  if (!isOpenBundle(bundle)) return { state: STAGE_BUNDLE.initial, items, submittedOn: p.today };
  return { ...bundle, items: [...new Set([...bundle.items, ...items])] };
}

/** 国办发〔2020〕42号: the applicant gives its word for items that it applies for, and for no others. */
function refuseCommittedElsewhere(p: Passage, items: readonly string[], committed: readonly string[]): void {
  const strange = committed.filter((item) => !items.includes(item));
  if (strange.length > 0)
    p.refuse('stage.not-applied-for', '国办发〔2020〕42号', { items: strange, open: items });
}

/** A material is handed in, or promised, once for all that ask for it; it may not be one that nothing asks for. */
function refuseUnasked(p: Passage, items: readonly string[], missing: readonly string[]): void {
  const { catalogue, facts, procedure: entries } = p.setting;
  const wanted = items.flatMap((item) =>
    askedMaterials(catalogue, { entries }, item, facts).map(({ ref }) => ref),
  );
  for (const ref of missing)
    if (!wanted.includes(ref))
      p.refuse('step.material-unknown', 'A01', { material: ref, wanted: [...new Set(wanted)].sort() });
}
