import type { Day } from '../../calendar/domain/day.js';

/** 地方试点: by a rule of its own, with its number, a place lets an item go by commitment that otherwise would not. */
export interface LocalPilot {
  readonly item: string;
  /** The regions whose organs may. */
  readonly regions: readonly string[];
  /** 文号. */
  readonly rule: string;
  readonly from: Day;
}

/** None is known: an item that is marked PILOT is not decided on commitment until its place has ruled. */
export const LOCAL_PILOTS: readonly LocalPilot[] = [];

export const pilotFor = (
  pilots: readonly LocalPilot[],
  { item, region }: { readonly item: string; readonly region: string },
  on: Day,
): LocalPilot | undefined =>
  pilots.find((pilot) => pilot.item === item && pilot.regions.includes(region) && pilot.from <= on);
