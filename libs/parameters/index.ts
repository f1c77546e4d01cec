export * from './domain/index.js';
export { checkParameter, describeParameterProblem, parameterDefinitions } from './parameter-definitions.js';
export { CurrentParameters } from './current-parameters.js';
export { setParameter, type ParameterChange } from './set-parameter.js';
