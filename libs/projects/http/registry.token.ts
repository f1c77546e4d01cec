/** By this name Nest hands out what the use cases of projects need. */
export const REGISTRY = Symbol('registry');
