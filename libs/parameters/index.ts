export * from './domain/index.js';
export {
  checkParameter,
  checkTogether,
  describeParameterProblem,
  parameterDefinitions,
} from './parameter-definitions.js';
export { CurrentParameters } from './current-parameters.js';
export type { ClockMover } from './clock-mover.js';
export { moveRunningClocks } from './move-running-clocks.js';
export { ParameterDesk } from './parameter-desk.js';
export { presetParameters } from './preset-parameters.js';
export { setParameter, type ParameterChange } from './set-parameter.js';
