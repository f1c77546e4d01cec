import type { DataSource } from 'typeorm';
import type { Catalogue } from '../catalogue/index.js';
import type { BusinessClock } from '../platform/business-clock.js';
import type { Regions } from '../regions/index.js';

/** What keeping the register of parks needs. */
export interface ParkDesk {
  readonly db: DataSource;
  readonly clock: BusinessClock;
  readonly regions: Regions;
  /** Where the kinds of assessment stand, as they are today. */
  readonly currentCatalogue: () => Promise<string>;
  readonly sources: { catalogue(version: string): Promise<Catalogue> };
}

/** 园区管委会. */
const COMMITTEE = 'IPM';

/** Whose a park is: its committee's, beside those who keep the ledger. */
export const committeeOf = ({ region }: { readonly region: string }) => ({ department: COMMITTEE, region });
