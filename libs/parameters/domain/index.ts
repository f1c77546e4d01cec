export * from './parameter.js';
export type { ParameterProblem } from './check-parameter.js';
export { Parameters } from './parameters.js';
export { ParameterHistory, type Setting } from './parameter-history.js';
