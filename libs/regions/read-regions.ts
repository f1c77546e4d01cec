import { readYaml } from '../platform/read-yaml.js';
import type { Region, RegionLevel, Regions } from './domain/region.js';

type Offices = Pick<Region, 'departments' | 'itemsAbove'>;
type WrittenRegion = Omit<Region, 'nationalCode' | keyof Offices> &
  Partial<Pick<Region, 'nationalCode'> & Offices>;

interface RegionsFile {
  readonly everywhere: readonly string[];
  /** What a level usually has; a region may say otherwise. */
  readonly levels: Readonly<Record<RegionLevel, Offices>>;
  readonly regions: readonly WrittenRegion[];
}

/** The regions that this code brings with it. */
export function readRegions(): Regions {
  const file = readYaml(new URL('./data/regions.yaml', import.meta.url));
  const { everywhere, levels, regions } = file as RegionsFile;
  return new Map(
    regions.map((written): [string, Region] => {
      const region = { nationalCode: written.code, ...levels[written.level], ...written };
      return [region.code, { ...region, departments: [...region.departments, ...everywhere] }];
    }),
  );
}
