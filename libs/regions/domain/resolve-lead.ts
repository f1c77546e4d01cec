import type { Lead, Region, Regions } from './region.js';

/**
 * 行政许可法 art. 22, 24: the organ with the competence. An item's lead is that department of the project's region, or
 * of the level above where the region has none or the item is led there.
 */
export function resolveLead(regions: Regions, region: string, department: string, item?: string): Lead {
  const here = regionOf(regions, region);
  const above = item !== undefined && here.itemsAbove.includes(item) && here.parent !== null;
  return {
    department,
    region: levelWith(regions, above ? regionOf(regions, here.parent) : here, department).code,
  };
}

/** The region itself or the nearest level above that has the department. */
function levelWith(regions: Regions, region: Region, department: string): Region {
  if (region.departments.includes(department)) return region;
  if (region.parent === null)
    throw new Error(`neither ${region.code} nor any level below has a department ${department}`);
  return levelWith(regions, regionOf(regions, region.parent), department);
}

function regionOf(regions: Regions, code: string): Region {
  const region = regions.get(code);
  if (!region) throw new Error(`there is no region ${code}`);
  return region;
}
