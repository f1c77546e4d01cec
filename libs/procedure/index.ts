export * from './domain/index.js';
export { describeFactProblem } from './describe-fact-problem.js';
export { questionsAsked, type AskedGroup } from './questions-asked.js';
