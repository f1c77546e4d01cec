import { randomInt } from 'node:crypto';
import { dayOf } from '../calendar/domain/day.js';
import type { Regions } from '../regions/index.js';

/**
 * 项目代码 (发改投资〔2020〕1439号): `TTTT-RRRRRR-DD-KK-NNNNNC`. The national platform gives it; where this system is
 * the one that assigns it, it has the same form: year and month, region, department 04 (地方), kind 01, a number. The
 * nation knows no zones: a project that lies in one has the code of the zone's host.
 */
export const PROJECT_CODE = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

export function newProjectCode(regions: Regions, region: string, at: Date): string {
  const month = dayOf(at).slice(2, 7).replace('-', '');
  const { nationalCode = region } = regions.get(region) ?? {};
  return `${month}-${nationalCode}-04-01-${String(randomInt(1_000_000)).padStart(6, '0')}`;
}
