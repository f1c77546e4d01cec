export { approvalStep } from './approval-step/workflow.js';
export { commitmentKept } from './commitment/workflow.js';
export { landUseCommitment } from './land-use-commitment/workflow.js';
export { licenceLife } from './licence/workflow.js';
export { rating } from './rating/workflow.js';
export { reconciliation } from './reconciliation/workflow.js';
