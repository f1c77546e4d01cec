/** The regions are a plain map, which Nest cannot inject by. */
export const REGIONS = Symbol('regions');
