import { WATCHES, type Watch } from '../../libs/clocks/domain/watch.js';

const PREFIX: Record<Watch, string> = {
  'approval-step': 'step',
  'land-use-commitment': 'land',
  commitment: 'commitment',
  licence: 'licence',
  consultation: 'consultation',
  hearing: 'hearing',
  tender: 'tender',
  'power-connection': 'power',
  supervision: 'supervision',
  issue: 'issue',
  rating: 'rating',
  enforcement: 'enforcement',
  'stage-bundle': 'stages',
};

/** The types of the workflows, as the worker registers them. */
export const WORKFLOW_TYPE = {
  'approval-step': 'approvalStep',
  'land-use-commitment': 'landUseCommitment',
  commitment: 'commitmentKept',
  licence: 'licenceLife',
  consultation: 'consultation',
  hearing: 'hearing',
  tender: 'tender',
  'power-connection': 'powerConnection',
  supervision: 'supervision',
  issue: 'issue',
  rating: 'rating',
  enforcement: 'enforcement',
  'stage-bundle': 'stageBundle',
} as const satisfies Record<Watch, string>;

/** The one place where the id of a workflow is made. */
export const workflowIdOf = (stepId: string, watch: Watch): string => `${PREFIX[watch]}-${stepId}`;

/** What a workflow watches over, by its id; null where it is no watch over a step. */
export function watchedBy(workflowId: string): { stepId: string; watch: Watch } | null {
  const watch = WATCHES.find((one) => workflowId.startsWith(`${PREFIX[one]}-`));
  return watch ? { watch, stepId: workflowId.slice(PREFIX[watch].length + 1) } : null;
}
