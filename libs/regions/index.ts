export type { Lead, Region, RegionLevel, Regions } from './domain/region.js';
export { resolveLead } from './domain/resolve-lead.js';
export { readRegions } from './read-regions.js';
