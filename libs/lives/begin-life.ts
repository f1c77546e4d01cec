import { v7 as newId } from 'uuid';
import type { Catalogue, Facts } from '../catalogue/domain/catalogue.js';
import type { Item } from '../catalogue/domain/item.js';
import { personCalled } from './people.js';
import { drawProcedure } from '../procedure/domain/draw-procedure.js';
import type { Procedure } from '../procedure/domain/procedure.js';
import { inTransaction } from '../platform/database/index.js';
import { registerProject, type RegisteredProject, type Registry } from '../projects/index.js';
import { Dice } from '../platform/domain/dice.js';
import { DOSSIER } from '../steps/index.js';
import { enterPark } from './enter-park.js';

export const REGION = '433101';

export interface Begun {
  readonly project: RegisteredProject;
  readonly applicantId: string;
  /** The items that this life is about. */
  readonly focus: readonly string[];
}

/** A project of any kind, begun somewhere in its middle, so that what the life is about can be applied for at once. */
export async function beginLife(registry: Registry, catalogue: Catalogue, dice: Dice): Promise<Begun> {
  const purpose = dice.weighted(PURPOSES, ({ weight }) => weight);
  const profile = dice.one([...catalogue.profiles.values()]);
  const facts: Facts = { ...profile.facts, ...dice.one(purpose.facts) };
  const procedure = drawProcedure(catalogue, profile.type, facts);
  const focus = drawFocus(catalogue, procedure, purpose, dice);
  const granted = standsOn(procedure, focus).filter((item) => !focus.includes(item));
  const more = dice.chance(50) ? procedure.entries.map(({ item }) => item) : [];
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
    granted: [...new Set([...granted, ...more.filter((item) => !focus.includes(item))])],
  };
  const actor = personCalled('applicant', { region: REGION, applicantId });
  const project = await registerProject(registry, { registration, actor });
  // Some are about what concerns the whole project, too: its problems, its site, its stages.
  return { project, applicantId, focus: lot.chance(30) ? [...focus, DOSSIER] : focus };
}

/** What a life is about: the items that it is lived on, and the facts that bring them into the procedure. */
interface Purpose {
  readonly weight: number;
  readonly facts: readonly Facts[];
  readonly items: (item: Item) => boolean;
  /** So many of them at most. */
  readonly most: number;
}

const NEW_LAND: Facts = { new_construction_land: true };

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
