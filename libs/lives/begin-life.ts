import { v7 as newId } from 'uuid';
import type { Catalogue, Facts } from '../catalogue/domain/catalogue.js';
import type { Item } from '../catalogue/domain/item.js';
import { personCalled } from './people.js';
import { drawProcedure } from '../procedure/domain/draw-procedure.js';
import type { Procedure } from '../procedure/domain/procedure.js';
import { inTransaction } from '../platform/database/index.js';
import { registerProject, type RegisteredProject, type Registry } from '../projects/index.js';
import type { Dice } from './dice.js';

export const REGION = '433101';

export interface Begun {
  readonly project: RegisteredProject;
  readonly applicantId: string;
  /** The items that this life is about. */
  readonly focus: readonly string[];
}

/** A project of any kind, begun somewhere in its middle, so that what the life is about can be applied for at once. */
export async function beginLife(registry: Registry, catalogue: Catalogue, dice: Dice): Promise<Begun> {
  const profile = dice.one([...catalogue.profiles.values()]);
  const facts: Facts = { ...profile.facts, ...TWISTS[dice.whole(0, TWISTS.length - 1)] };
  const procedure = drawProcedure(catalogue, profile.type, facts);
  const focus = drawFocus(catalogue, procedure, dice);
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
  const registration = {
    name: `${profile.zh} ${dice.seed}`,
    type: profile.type,
    region: REGION,
    facts,
    applicantId,
    granted: [...new Set([...granted, ...more.filter((item) => !focus.includes(item))])],
  };
  const actor = personCalled('applicant', { region: REGION, applicantId });
  return { project: await registerProject(registry, { registration, actor }), applicantId, focus };
}

/** What makes projects differ beside their profiles: new land, no new land, a report or a table. */
const TWISTS: readonly Facts[] = [
  {},
  { new_construction_land: true },
  { new_construction_land: true, soil_zone: true, land_disturb_ha: 4, earthwork_m3: 40_000 },
  { eia_class: 'TABLE', geohazard_zone: true },
  { strategic_mineral_overlay: true, water_abstraction: true },
  { forest_land: true, eia_class: 'REPORT' },
];

type Interest = (item: Item) => boolean;
const INTERESTS: readonly Interest[] = [
  ({ code }) => code === 'LND-01',
  ({ code }) => code === 'LND-02' || code === 'LND-03',
  ({ code }) => code === 'CON-03',
  ({ commitment, variants }) => commitment !== 'NONE' || (variants ?? []).length > 0,
  ({ kind }) => kind === 'FILING',
  ({ materials, tolerance }) => tolerance && materials.some((m) => m.deferrable),
  ({ validity }) => validity !== null,
  () => true,
];

function drawFocus(catalogue: Catalogue, { entries }: Procedure, dice: Dice): string[] {
  const together = entries.filter(({ depends }) => depends.some(({ mode }) => mode === 'WITH'));
  if (together.length > 0 && dice.chance(25)) {
    const { item, depends } = dice.one(together);
    return [item, ...depends.filter(({ mode }) => mode === 'WITH').map((tie) => tie.item)];
  }
  const items = entries.flatMap(({ item }) => catalogue.items.get(item) ?? []);
  const drawn = Array.from({ length: dice.whole(1, 4) }, () => {
    const interesting = items.filter(dice.one(INTERESTS));
    return dice.one(interesting.length > 0 ? interesting : items).code;
  });
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
