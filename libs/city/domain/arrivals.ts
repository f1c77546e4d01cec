import { addWorkingDays, nextWorkingDay } from '../../calendar/domain/arithmetic.js';
import { addDays, startOfDay, type Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Catalogue, Facts } from '../../catalogue/domain/catalogue.js';
import type { Dice } from '../../platform/domain/dice.js';
import { drawProcedure } from '../../procedure/domain/draw-procedure.js';
import type { Builder } from './builders.js';
import { byWeight, diceFor } from './chance.js';

/** A kind of project that a city builds. */
export interface Kind {
  readonly kind: string;
  /** The sample of the catalogue that it begins from, and the type where it is another. */
  readonly like: string;
  readonly type?: string;
  readonly owner: string;
  readonly share: number;
  readonly builds: number;
  /** May lie in a park. */
  readonly parks?: boolean;
  readonly names: readonly string[];
  readonly chances?: Readonly<Record<string, number>>;
  readonly ranges?: Readonly<Record<string, readonly [number, number]>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What is left to chance about a project's facts. */
type Lot = Pick<Kind, 'chances' | 'ranges' | 'choices'>;

export interface BuildingBook {
  readonly everywhere: Lot;
  /** Parts of a place, as projects are named by them. */
  readonly places: readonly string[];
  readonly kinds: readonly Kind[];
  readonly regions: Readonly<Record<string, number>>;
  readonly underway: { readonly percent: number; readonly stages: readonly string[] };
}

/** A project that comes into the system, on a day and by somebody. */
export interface Arrival {
  readonly no: number;
  readonly at: Date;
  readonly builder: Builder;
  readonly name: string;
  readonly type: string;
  readonly region: string;
  readonly facts: Facts;
  readonly code: string;
  readonly park: string | undefined;
  readonly granted: readonly string[];
  readonly builds: number;
}

/** Where and for how long a city is lived in. */
export interface CityPlan {
  readonly seed: number;
  readonly projects: number;
  readonly start: Day;
  readonly days: number;
}

export interface CityGround {
  readonly catalogue: Catalogue;
  readonly calendar: WorkCalendar;
  readonly book: BuildingBook;
  readonly builders: readonly Builder[];
  readonly regionNames: ReadonlyMap<string, { readonly zh: string; readonly nationalCode: string }>;
  readonly parks: readonly { readonly code: string; readonly region: string }[];
}

/** Who comes with what, over the whole time: all of it from the seed. */
export function arrivalsOf(plan: CityPlan, ground: CityGround): Arrival[] {
  return Array.from({ length: plan.projects }, (_, no) => arrival(plan, ground, no));
}

function arrival({ seed, projects, start, days }: CityPlan, ground: CityGround, no: number): Arrival {
  const dice = diceFor(seed, 'project', no);
  const kind = dice.weighted(ground.book.kinds, ({ share }) => share);
  const family = ground.builders.filter((builder) => builder.family === kind.owner);
  const builder = dice.weighted(family, ({ weight }) => weight);
  const type = kind.type ?? profileOf(ground, kind).type;
  const facts = factsOf(ground, kind, dice);
  const park = kind.parks && dice.chance(60) ? ground.parks[0] : undefined;
  const region = park?.region ?? byWeight(dice, ground.book.regions);
  const day = workingDay(
    ground.calendar,
    addDays(start, Math.floor(days * (no / projects) ** MORE_AT_FIRST)),
    addDays(start, days - 1),
  );
  return {
    no,
    at: new Date(startOfDay(day).getTime() + dice.whole(520, 1020) * 60_000),
    builder,
    name: `${ground.regionNames.get(region)?.zh ?? ''}${dice.one(ground.book.places)}${dice.one(kind.names)}`,
    type,
    region,
    facts,
    code: projectCode(ground, region, day, no),
    park: park?.code,
    granted: dice.chance(ground.book.underway.percent) ? before(ground, type, facts) : [],
    builds: kind.builds,
  };
}

/** What a year begins with is more than what it ends with. */
const MORE_AT_FIRST = 1.2;

const profileOf = ({ catalogue }: CityGround, { like }: Kind) => {
  const profile = catalogue.profiles.get(like);
  if (!profile) throw new Error(`there is no profile ${like}`);
  return profile;
};

function factsOf(ground: CityGround, kind: Kind, dice: Dice): Facts {
  return { ...profileOf(ground, kind).facts, ...drawn(ground.book.everywhere, dice), ...drawn(kind, dice) };
}

function drawn({ chances = {}, ranges = {}, choices = {} }: Lot, dice: Dice): Facts {
  const facts: Record<string, boolean | number | string> = {};
  for (const [fact, percent] of Object.entries(chances)) facts[fact] = dice.chance(percent);
  for (const [fact, [least, most]] of Object.entries(ranges)) facts[fact] = dice.whole(least, most);
  for (const [fact, weights] of Object.entries(choices)) facts[fact] = byWeight(dice, weights);
  return facts;
}

/** The day itself or the next that is one; at the end of the time some days before. */
function workingDay(calendar: WorkCalendar, day: Day, last: Day): Day {
  const next = nextWorkingDay(calendar, day);
  return next <= last ? next : addWorkingDays(calendar, addDays(last, -14), 1);
}

/** 项目代码: year and month, region, department 04, kind 01, a number. */
function projectCode({ regionNames }: CityGround, region: string, day: Day, no: number): string {
  const national = regionNames.get(region)?.nationalCode ?? region;
  return `${day.slice(2, 7).replace('-', '')}-${national}-04-01-${String(no + 1).padStart(6, '0')}`;
}

/** Everything of the stages that are behind it, but for the land: its promise begins in the system. */
function before({ catalogue, book }: CityGround, type: string, facts: Facts): string[] {
  return drawProcedure(catalogue, type, facts)
    .entries.filter(({ stage }) => book.underway.stages.includes(stage))
    .map(({ item }) => item);
}
