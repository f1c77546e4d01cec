/** By this name Nest hands out what reading rights needs. */
export const RIGHTS_DESK = Symbol('rights desk');
