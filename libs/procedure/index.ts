export * from './domain/index.js';
export { describeFactProblem } from './describe-fact-problem.js';
