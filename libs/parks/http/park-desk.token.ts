/** By this name Nest hands out what keeping the register of parks needs. */
export const PARK_DESK = Symbol('park desk');
