/** As `npm test` has built them: bundling them anew would take seconds at every start of a worker. */
export function builtWorkflows(): { workflowBundle: { codePath: string } } | undefined {
  const codePath = process.env['TEST_WORKFLOW_BUNDLE'];
  return codePath === undefined ? undefined : { workflowBundle: { codePath } };
}
