export type RegionLevel = 'city' | 'county' | 'zone';

/** 地区: where a project lies, and whose departments act. */
export interface Region {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly level: RegionLevel;
  /** The level above; null at the top. */
  readonly parent: string | null;
  /** The GB/T 2260 code by which the nation knows it: its own, but for a zone that of its host. */
  readonly nationalCode: string;
  /** The departments that it has of its own, or that belong to no region. */
  readonly departments: readonly string[];
  /** Items led one level above although the department exists here. */
  readonly itemsAbove: readonly string[];
}

export type Regions = ReadonlyMap<string, Region>;

/** Whose department it is: a department is a department of a region. */
export interface Lead {
  readonly department: string;
  readonly region: string;
}
