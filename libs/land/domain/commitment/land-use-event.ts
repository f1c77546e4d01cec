import type { LandUseEvent } from '../../../steps/domain/commands.js';

/** What counts as use, by the value of the parameter `land_use_event`. */
export const LAND_USE_EVENT = {
  LAND_SUPPLY_COMPLETED: 'supply-completed',
  CONSTRUCTION_STARTED: 'construction-started',
} as const satisfies Record<string, LandUseEvent>;
