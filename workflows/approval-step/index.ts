export { approvalStep } from './workflow.js';
