import type { Schemas } from '../api/client';

export type Form = Schemas['StageApplicationFormView'];
export type Material = Schemas['MaterialOfStageView'];

/** What the applicant has chosen and signed; documents are with the API already. */
export interface Choices {
  /** Materials that are supplied later. */
  readonly deferred: readonly string[];
  /** Items that are decided on commitment. */
  readonly committed: readonly string[];
  /** Materials whose earlier document is not used again. */
  readonly replaced: readonly string[];
  /** What was signed: the form, `M-A06`, and an item's code for each commitment. */
  readonly signed: readonly string[];
  /** What the departments are to know beside it. */
  readonly remark: string;
}

export type Standing =
  'form' | 'there' | 'handed-in' | 'reused' | 'deferred' | 'committed' | 'awaited' | 'missing';

/** How a material stands with what has been chosen. */
export function standingOf(material: Material, choices: Choices): Standing {
  const { materialStanding: standing } = material;
  const code = material.material.code;
  if (standing === 'form') return 'form';
  if (standing === 'shared' || standing === 'result') return 'there';
  if (standing === 'handed-in') return 'handed-in';
  if (choices.deferred.includes(code) && mayLeave(material, choices)) return leftAs(material, choices);
  if (standing === 'awaited') return 'awaited';
  return material.reusable && !choices.replaced.includes(code) ? 'reused' : 'missing';
}

/** Whether it need not be handed in now: promised for later, or replaced by a commitment to each item that asks for it. */
export const mayLeave = (material: Material, choices: Choices): boolean =>
  material.mayDefer || isReplaced(material, choices);

export const isReplaced = ({ askedBy }: Material, { committed }: Choices): boolean =>
  askedBy.every(({ item, replaceable }) => replaceable && committed.includes(item.code));

const leftAs = (material: Material, choices: Choices): Standing =>
  isReplaced(material, choices) ? 'committed' : 'deferred';

/** What still keeps the application from being submitted. */
export function whatIsLeft(form: Form, choices: Choices) {
  const standings = form.materials.map((material) => ({ material, is: standingOf(material, choices) }));
  const missing = standings.filter(({ is }) => is === 'missing').map(({ material }) => material);
  const deferred = standings.filter(({ is }) => is === 'deferred').map(({ material }) => material);
  const left = standings.filter(({ is }) => is === 'deferred' || is === 'committed');
  const reused = standings.filter(({ is }) => is === 'reused').map(({ material }) => material);
  const committed = form.applyFor.filter(
    ({ item, mayCommit }) => mayCommit && choices.committed.includes(item.code),
  );
  const toSign = [
    'FORM',
    ...(deferred.length > 0 ? ['M-A06'] : []),
    ...committed.map(({ item }) => item.code),
  ];
  const unsigned = toSign.filter((one) => !choices.signed.includes(one));
  return { missing, deferred, left: left.map(({ material }) => material), reused, committed, unsigned };
}
