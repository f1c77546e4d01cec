/** By this name Nest hands out what searching needs. */
export const SEARCH_DESK = Symbol('search desk');
