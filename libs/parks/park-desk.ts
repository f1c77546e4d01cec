import type { Regions } from '../regions/index.js';
import type { Engine } from '../steps/index.js';

/** What keeping the register of parks needs beside the engine. */
export interface ParkDesk extends Engine {
  readonly regions: Regions;
  /** Where the kinds of assessment stand, as they are today. */
  readonly currentCatalogue: () => Promise<string>;
}

/** 园区管委会. */
const COMMITTEE = 'IPM';

/** Whose a park is: its committee's, beside those who keep the ledger. */
export const committeeOf = ({ region }: { readonly region: string }) => ({ department: COMMITTEE, region });
