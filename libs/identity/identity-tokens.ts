import type { Offices } from './domain/account.js';

/** The departments and regions as they are now. */
export type FindOffices = () => Promise<Offices>;

/** By these names Nest hands out what has no class of its own. */
export const DOOR = Symbol('door');
export const OFFICES = Symbol('offices');
export const SESSION_COOKIE = Symbol('session cookie');
