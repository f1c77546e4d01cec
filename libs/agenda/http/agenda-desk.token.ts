/** By this name Nest hands out what reading an agenda needs. */
export const AGENDA_DESK = Symbol('agenda desk');
