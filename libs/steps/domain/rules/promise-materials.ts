import type { AskedMaterial } from '../../../procedure/domain/asked-materials.js';
import type { Passage } from '../passage.js';
import type { StepMaterial } from '../step-file.js';

/** 容缺补正承诺书: whoever leaves something for later signs it with the application. */
export const UNDERTAKING = 'M-A06';

/**
 * 容缺 (江西办法; 河南35, 广东32): what is missing may come later where the item knows it, against a signed undertaking,
 * and by an applicant that has kept its former ones. Main materials, and what settles a question that is never left
 * open, have to be there.
 */
export function promiseMaterials(
  p: Passage,
  missing: readonly string[],
  asked: readonly AskedMaterial[],
): void {
  if (missing.length === 0) return;
  refuseNeverDeferrable(p, missing);
  refuseMain(p, missing, asked);
  if (!p.step.item.tolerance)
    p.refuse('tolerance.not-by-this-item', '容缺受理清单', { materials: [...missing] });
  refuseNotDeferrable(p, missing, asked);
  refuseSuspended(p);
  p.set({ materials: [...p.step.materials.map((m) => deferred(m, missing, asked)), SIGNED] });
}

const SIGNED: StepMaterial = { ref: UNDERTAKING, role: 'MAIN', status: 'handed-in' };

function deferred(
  material: StepMaterial,
  missing: readonly string[],
  asked: readonly AskedMaterial[],
): StepMaterial {
  if (!missing.includes(material.ref)) return material;
  const { supplyBy } = asked.find(({ ref }) => ref === material.ref) ?? {};
  return { ...material, status: 'deferred', ...(supplyBy ? { supplyBy } : {}) };
}

function refuseNeverDeferrable(p: Passage, missing: readonly string[]): void {
  const { materials, deferral } = p.setting.catalogue;
  for (const ref of missing) {
    const question = materials.get(ref)?.settles;
    if (question === undefined) continue;
    const { zh = question, en = question } = deferral?.neverDeferrable[question] ?? {};
    p.refuse('tolerance.never-deferrable', '容缺受理负面清单', { material: ref, question: `${zh} / ${en}` });
  }
}

/** A01, 行政许可法 art. 32(5): without its main materials nobody can judge it. */
function refuseMain(p: Passage, missing: readonly string[], asked: readonly AskedMaterial[]): void {
  const main = asked.filter(({ ref, role }) => role === 'MAIN' && missing.includes(ref));
  if (main.length > 0)
    p.refuse('step.main-material-missing', '行政许可法32(五)', { materials: main.map(({ ref }) => ref) });
}

function refuseNotDeferrable(p: Passage, missing: readonly string[], asked: readonly AskedMaterial[]): void {
  const deferrable = asked.filter((material) => material.deferrable).map(({ ref }) => ref);
  const wanted = missing.filter((ref) => !deferrable.includes(ref));
  if (wanted.length > 0)
    p.refuse('tolerance.not-deferrable', '容缺受理清单', { materials: wanted, deferrable });
}

/** tolerance_policy: who did not supply what it promised defers nothing for six months, in none of its projects. */
function refuseSuspended(p: Passage): void {
  const until = p.setting.suspendedUntil('tolerance');
  if (until !== null && p.today <= until) p.refuse('tolerance.suspended', '容缺失信惩戒', { until });
}
