export * from './parameter.js';
export type { ParameterProblem } from './check-parameter.js';
export type { Place, Setting } from './setting.js';
export { Parameters } from './parameters.js';
export { ParameterHistory } from './parameter-history.js';
