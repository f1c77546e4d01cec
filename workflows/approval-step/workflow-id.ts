/** The one place where the id of a step's workflow is made. */
export const approvalStepId = (stepId: string): string => `step-${stepId}`;
export const stepOfWorkflow = (workflowId: string): string => workflowId.slice('step-'.length);
