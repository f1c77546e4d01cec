/** By this name Nest hands out what reading reminders needs. */
export const REMINDERS_DESK = Symbol('reminders desk');
