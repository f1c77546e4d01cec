/** By this name Nest hands out what the use cases of the engine need. */
export const ENGINE = Symbol('engine');
