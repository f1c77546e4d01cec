import type { Schemas } from '../api/client';

type Step = Schemas['StepView'];
type Item = Schemas['ItemView'];

export interface Condition {
  readonly key: string;
  /** Its word, with `.not` where it is not met. */
  readonly word: string;
  readonly what?: { readonly zh: string; readonly en: string };
  readonly article?: string;
  /** As far as the system knows; left out, a person has to see. */
  readonly met?: boolean;
}

const THERE = new Set(['handed-in', 'fetched', 'committed']);

/** What a decision stands on: what is known of it, and what has to be looked at. */
export function conditionsOf(
  step: Step,
  item: Item | undefined,
): { readonly known: readonly Condition[]; readonly toCheck: readonly Condition[] } {
  const before = step.prerequisites.filter(({ blocks }) => blocks !== 'nothing');
  const main = step.materials.filter(({ role }) => role === 'MAIN');
  const known: Condition[] = [
    ...before.map((one) => ({ key: one.item.code, word: 'check.before', what: one.item, met: one.met })),
    ...(main.length > 0
      ? [{ key: 'main', word: 'check.main-materials', met: main.every(({ status }) => THERE.has(status)) }]
      : []),
    ...step.materials
      .filter(({ status }) => status === 'deferred' || status === 'lapsed')
      .map((material) => ({ key: material.code, word: 'check.promised', what: material, met: false })),
  ];
  const toCheck: Condition[] = [
    ...step.materials
      .filter(({ documents }) => documents.length > 0)
      .map((material) => ({ key: material.code, word: 'check.material', what: material })),
    ...(item?.legal ?? []).map(({ cite, article }) => ({
      key: `${cite} ${article}`,
      word: /^\d/.test(article) ? 'check.article' : 'check.law',
      what: { zh: cite, en: cite },
      article: article.split(',').join('、'),
    })),
  ];
  return { known, toCheck };
}
