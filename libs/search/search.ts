import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { mayEver, type Actor } from '../identity/index.js';
import { inboxOffices } from '../inbox/index.js';
import { inSnapshot, type Tx } from '../platform/database/index.js';
import { scopeOf, type ProjectScope, type Registry } from '../projects/index.js';
import { readWords, type Sought } from './domain/read-words.js';
import {
  findInOffices,
  findProjects,
  findSteps,
  type FoundProjectRow,
  type FoundStepRow,
  type Looker,
} from './store/find.js';

export interface SearchAsked {
  readonly text: string;
  readonly limit: number;
}

export interface Found {
  readonly projects: readonly FoundProjectRow[];
  readonly steps: readonly { readonly row: FoundStepRow; readonly catalogue: Catalogue }[];
}

/** 检索: projects and steps by what they are called, of those that one may see one by one, and no others. */
export async function search(desk: Registry, actor: Actor, { text, limit }: SearchAsked): Promise<Found> {
  const scope = scopeOf(actor, desk.regions);
  if (scope === null) return { projects: [], steps: [] };
  const current = await desk.sources.catalogue(await desk.currentCatalogue());
  const sought = readWords(text, current.items);
  if (sought.words.length === 0) return { projects: [], steps: [] };
  const looking = { desk, actor, scope, limit, now: await desk.clock.now() };
  const { projects, rows } = await inSnapshot(desk.db, async (tx) => ({
    projects: await findProjects(tx, scope, lookerOf(actor), { words: sought.words, limit }),
    rows: await stepsFor(tx, looking, sought),
  }));
  const steps = rows.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
  }));
  return { projects, steps: await Promise.all(steps) };
}

interface Looking {
  readonly desk: Registry;
  readonly actor: Actor;
  readonly scope: ProjectScope;
  readonly limit: number;
  readonly now: Date;
}

/**
 * Where no item is named, an office is shown its own steps of the projects that were meant, and nobody else any; where
 * only items are named, what the offices have of them, or what of them is one's own.
 */
async function stepsFor(
  tx: Tx,
  { desk, actor, scope, limit, now }: Looking,
  { words, items, ofProject }: Sought,
): Promise<FoundStepRow[]> {
  const looker = lookerOf(actor);
  if (items === null) {
    if (looker.department === null) return [];
    return findSteps(tx, scope, looker, { words, items, ownOffice: true, limit, now });
  }
  if (ofProject.length === 0 && mayEver(actor.role, 'inbox:read'))
    return findInOffices(tx, inboxOffices(desk, actor, {}), { items, limit, now });
  if (ofProject.length === 0 && scope !== 'own') return [];
  return findSteps(tx, scope, looker, { words: ofProject, items, ownOffice: false, limit, now });
}

const lookerOf = ({ applicantId, department, region }: Actor): Looker => ({
  applicantId: applicantId ?? null,
  department: department ?? null,
  region: region ?? null,
});
