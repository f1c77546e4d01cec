export { approvalStep } from './approval-step/workflow.js';
export { reconciliation } from './reconciliation/workflow.js';
