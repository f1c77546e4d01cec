import { v7 as newId } from 'uuid';
import type { Catalogue, Facts, Profile } from '../catalogue/domain/catalogue.js';
import type { Item } from '../catalogue/domain/item.js';
import { personCalled } from './people.js';
import { drawProcedure } from '../procedure/domain/draw-procedure.js';
import type { Procedure } from '../procedure/domain/procedure.js';
import { inTransaction } from '../platform/database/index.js';
import { registerProject, type RegisteredProject, type Registry } from '../projects/index.js';
import { Dice } from '../platform/domain/dice.js';
import { DOSSIER } from '../steps/index.js';
import { enterPark } from './enter-park.js';
import { NEW_LAND, type Intention } from './intentions/intention.js';

export const REGION = '433101';

export interface Begun {
  readonly project: RegisteredProject;
  readonly applicantId: string;
  /** The items that this life is about. */
  readonly focus: readonly string[];
  /** Those of them that are only there for what it is out for. */
  readonly beside: readonly string[];
}

/** A project of any kind, begun somewhere in its middle, so that what the life is about can be applied for at once. */
export async function beginLife(
  registry: Registry,
  catalogue: Catalogue,
  dice: Dice,
  intention?: Intention,
): Promise<Begun> {
  const scene = intention
    ? drawSceneFor(catalogue, intention, dice)
    : drawScene(
        catalogue,
        dice.weighted(PURPOSES, ({ weight }) => weight),
        dice,
      );
  const { profile, facts, procedure, focus, beside } = scene;
  const own = [...focus, ...beside].filter((item) => item !== DOSSIER);
  const granted = standsOn(procedure, own).filter((item) => !own.includes(item));
  const isRest = intention ? intention.rest === 'granted' : dice.chance(50);
  const more = isRest ? procedure.entries.map(({ item }) => item) : [];
  const applicantId = newId();
  await inTransaction(registry.db, (tx) =>
    tx.query('insert into applicant (id, name, credit_code) values ($1, $2, $3)', [
      applicantId,
      `申请人${dice.seed}`,
      applicantId,
    ]),
  );
  // Dice of its own: a life outside a park is the same whether or not others lie in one.
  const lot = new Dice(dice.seed + 1_000_003);
  const park = lot.chance(30) ? await enterPark(registry, catalogue, lot, REGION) : undefined;
  const registration = {
    name: `${profile.zh} ${dice.seed}`,
    type: profile.type,
    region: REGION,
    facts,
    park,
    applicantId,
    granted: [...new Set([...granted, ...more.filter((item) => !own.includes(item))])],
  };
  const actor = personCalled('applicant', { region: REGION, applicantId });
  const project = await registerProject(registry, { registration, actor });
  // Some are about what concerns the whole project, too: its problems, its site, its stages.
  const withDossier = intention ? (intention.dossier ?? lot.chance(15)) : lot.chance(30);
  return { project, applicantId, beside, focus: [...own, ...(withDossier ? [DOSSIER] : [])] };
}

/** Where a life is set. */
interface Scene {
  readonly profile: Profile;
  readonly facts: Facts;
  readonly procedure: Procedure;
  readonly focus: readonly string[];
  readonly beside: readonly string[];
}

function drawScene(catalogue: Catalogue, purpose: Purpose, dice: Dice): Scene {
  const profile = dice.one([...catalogue.profiles.values()]);
  const facts: Facts = { ...profile.facts, ...dice.one(purpose.facts) };
  const procedure = drawProcedure(catalogue, profile.type, facts);
  return { profile, facts, procedure, focus: drawFocus(catalogue, procedure, purpose, dice), beside: [] };
}

/** A project of a kind in whose procedure there is what the life is out for. */
function drawSceneFor(catalogue: Catalogue, intention: Intention, dice: Dice): Scene {
  const { items, beside = () => false, most = Infinity, dossier } = intention;
  const profiles = [...catalogue.profiles.values()];
  for (let left = 60; left > 0; left--) {
    const profile = dice.one(profiles);
    const facts: Facts = { ...profile.facts, ...dice.one(intention.facts) };
    const procedure = drawProcedure(catalogue, profile.type, facts);
    const all = procedure.entries.flatMap(({ item }) => catalogue.items.get(item) ?? []);
    const meant = all.filter(items).map(({ code }) => code);
    const others = all.filter(beside).map(({ code }) => code);
    if (meant.length === 0 && !dossier) continue;
    const whole = intention.most === undefined;
    return {
      profile,
      facts,
      procedure,
      focus: whole ? meant : someOf(dice, meant, most),
      beside: whole || !dossier ? others : someOf(dice, others, dice.whole(1, most)),
    };
  }
  throw new Error(`no sample project has what ${intention.machine} is out for`);
}

const someOf = (dice: Dice, all: readonly string[], most: number): string[] =>
  all.length === 0 ? [] : [...new Set(Array.from({ length: most }, () => dice.one(all)))];

/** What a life is about: the items that it is lived on, and the facts that bring them into the procedure. */
interface Purpose {
  readonly weight: number;
  readonly facts: readonly Facts[];
  readonly items: (item: Item) => boolean;
  /** So many of them at most. */
  readonly most: number;
}

const PURPOSES: readonly Purpose[] = [
  { weight: 14, most: 1, facts: [{ must_tender: true }], items: ({ code }) => code === 'TND-01' },
  { weight: 6, most: 1, facts: [{ gov_procurement: true }], items: ({ code }) => code === 'GPR-01' },
  { weight: 22, most: 1, facts: [NEW_LAND], items: ({ code }) => code === 'LND-01' },
  { weight: 18, most: 1, facts: [{}, NEW_LAND], items: ({ code }) => code === 'LND-02' || code === 'LND-03' },
  { weight: 12, most: 1, facts: [{}], items: ({ code }) => code === 'CON-03' },
  {
    weight: 12,
    most: 2,
    facts: [
      { soil_zone: true, land_disturb_ha: 4, earthwork_m3: 40_000 },
      { strategic_mineral_overlay: true, geohazard_zone: true },
    ],
    items: ({ commitment, variants }) => commitment !== 'NONE' || (variants ?? []).length > 0,
  },
  {
    weight: 14,
    most: 1,
    facts: [
      { power_voltage: 'HIGH' },
      { power_voltage: 'HIGH', power_important_user: true, power_dual_source: true },
      { power_voltage: 'LOW', power_load_kw: 100, power_outside_lines: true },
    ],
    items: ({ domain, kind }) => kind === 'UTILITY' && domain === 'power',
  },
  { weight: 8, most: 2, facts: [{}], items: ({ kind }) => kind === 'FILING' },
  {
    weight: 18,
    most: 2,
    facts: [{}, { eia_class: 'REPORT' }],
    items: ({ materials, tolerance }) => tolerance && materials.some((m) => m.deferrable),
  },
  {
    weight: 10,
    most: 1,
    facts: [{}, { forest_land: true, eia_class: 'REPORT' }],
    items: ({ validity }) => validity !== null,
  },
  {
    weight: 10,
    most: 4,
    facts: [{}, NEW_LAND, { eia_class: 'TABLE', water_abstraction: true }],
    items: () => true,
  },
];

function drawFocus(
  catalogue: Catalogue,
  { entries }: Procedure,
  { items, most }: Purpose,
  dice: Dice,
): string[] {
  const together = entries.filter(({ depends }) => depends.some(({ mode }) => mode === 'WITH'));
  if (together.length > 0 && dice.chance(18)) {
    const { item, depends } = dice.one(together);
    return [item, ...depends.filter(({ mode }) => mode === 'WITH').map((tie) => tie.item)];
  }
  const all = entries.flatMap(({ item }) => catalogue.items.get(item) ?? []);
  const meant = all.filter(items);
  const drawn = Array.from(
    { length: dice.whole(1, most) },
    () => dice.one(meant.length > 0 ? meant : all).code,
  );
  return [...new Set(drawn)];
}

/** Everything that these items wait for, however far up. */
function standsOn({ entries }: Procedure, items: readonly string[]): string[] {
  const depends = new Map(entries.map((entry) => [entry.item, entry.depends]));
  const found = new Set(items);
  for (const item of found)
    for (const tie of depends.get(item) ?? []) if (tie.mode !== 'SOFT') found.add(tie.item);
  return [...found];
}
