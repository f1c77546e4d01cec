/** How an office works. Days are working days, everything else percent. */
export interface OfficeTemper {
  /** Until an application is accepted, or sent back. */
  readonly acceptsIn: number;
  /** How much of its promised time a decision takes, in the middle … */
  readonly pace: number;
  /** … and how much that varies from case to case; 0 is never. */
  readonly spread: number;
  readonly corrects: number;
  /** How often a special procedure is held where the item knows one. */
  readonly experts: number;
  readonly refuses: number;
  /** How often its head extends a limit that would not be kept. */
  readonly extends: number;
  readonly deliversIn: number;
}

/** How an owner goes about it. */
export interface OwnerTemper {
  readonly appliesIn: number;
  /** Applies beside what has to be decided first, and not only after it. */
  readonly parallel: boolean;
  readonly correctsIn: number;
  /** How often it gives up what it was asked to correct. */
  readonly abandons: number;
  /** How often it promises a material for later, and how often it keeps its promises. */
  readonly defers: number;
  readonly keeps: number;
  readonly commits: number;
  /** How often it uses its land in time. */
  readonly usesLand: number;
  /** How often it applies once more for what came to nothing. */
  readonly persists: number;
  /** From the permit until building begins. */
  readonly startsIn: number;
}

/** Who is how, and where it is otherwise than elsewhere. */
export interface Offices {
  readonly tempers: Readonly<Record<string, OfficeTemper>>;
  readonly otherwise: string;
  readonly departments: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function temperOf(offices: Offices, department: string, region: string): OfficeTemper {
  const { tempers, otherwise, departments, places } = offices;
  const name = places[region]?.[department] ?? departments[department] ?? otherwise;
  const temper = tempers[name];
  if (!temper) throw new Error(`no office is ${name}`);
  return temper;
}
