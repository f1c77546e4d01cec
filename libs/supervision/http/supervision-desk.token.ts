/** By this name Nest hands out what supervising needs. */
export const SUPERVISION_DESK = Symbol('supervision desk');
