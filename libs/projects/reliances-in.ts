import { dayOf } from '../calendar/domain/day.js';
import { findPark, reliancesKept, reliancesOf, type Entrant } from '../parks/index.js';
import type { Tx } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { Reliance } from '../procedure/domain/reliance.js';
import type { CaseAtWork } from '../steps/index.js';
import { parkOf } from './store/park-of.js';

type Reliances = ReadonlyMap<string, Reliance>;

/** 优化营商环境条例 art. 42: what a project that is registered now stands on of the park in which it lies. */
export async function reliancesAtEntry(
  tx: Tx,
  { park: code, region }: { readonly park?: string; readonly region: string },
  entrant: Entrant,
  now: Date,
): Promise<Reliances> {
  if (code === undefined) return new Map();
  const park = await findPark(tx, code);
  if (park?.region !== region) throw InvalidInput.of('park', 'park', { region });
  return reliancesOf(park, entrant, dayOf(now));
}

/** What it stands on once its facts have changed. */
export async function reliancesAfterChange(
  { tx, project, file, now }: CaseAtWork,
  entrant: Entrant,
): Promise<Reliances> {
  const code = await parkOf(tx, project.id);
  const park = code === null ? undefined : await findPark(tx, code);
  if (!park) return new Map();
  const held = file.allFiles().flatMap(({ item, memo: { assessment } }) => {
    return assessment ? [[item.code, assessment] as const] : [];
  });
  return reliancesKept(park, entrant, dayOf(now), new Map(held));
}
