/** By this name Nest hands out what assigning needs. */
export const ASSIGNMENT_DESK = Symbol('assignment desk');
