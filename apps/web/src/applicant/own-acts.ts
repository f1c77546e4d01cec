import type { Schemas } from '../api/client';
import { mayGive } from './give';

type Step = Schemas['StepView'];

/** 容缺: what it promised itself; results of other items come by themselves. */
export const owedBy = ({ materials }: Step) =>
  materials.filter(({ status, from }) => status === 'deferred' && from === 'applicant');

/** What has a place of its own on an applicant's page, and is offered there with all that it takes: once. */
export function ownActs(step: Step): readonly string[] {
  const placed: Readonly<Record<string, boolean>> = {
    correct: true,
    supply: owedBy(step).length > 0,
    'request-hearing': step.clocks.some(({ clock }) => clock === 'hearing'),
    rate: step.decision !== null,
  };
  return Object.keys(placed).filter((act) => placed[act] && mayGive(step, act));
}

/** Whether a material is asked for above already: corrected, or supplied. */
export const isAskedAbove = (step: Step, { code, status }: Step['materials'][number]): boolean => {
  const acts = ownActs(step);
  return (
    (status === 'deficient' && acts.includes('correct')) ||
    (acts.includes('supply') && owedBy(step).some((owed) => owed.code === code))
  );
};
