import { relationFor, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { keyLike, uuid } from '../platform/domain/page-key.js';
import type { Regions } from '../regions/index.js';
import type { Registry } from './register-project.js';
import { projectsPage, type ListedProjectRow, type ProjectScope } from './store/list-projects.js';

export interface ProjectFilter {
  readonly type?: string;
  readonly region?: string;
  readonly state?: 'open' | 'completed';
  readonly text?: string;
}

/** The projects that one may see, newest first. */
export async function listProjects(
  engine: Pick<Registry, 'db' | 'clock' | 'regions'>,
  actor: Actor,
  filter: ProjectFilter,
  { limit, after }: PageAsked,
): Promise<Page<ListedProjectRow>> {
  const before = keyLike(after, uuid)?.[0] ?? null;
  const scope = scopeOf(actor, engine.regions);
  if (scope === null) return { items: [], next: null };
  const now = await engine.clock.now();
  const selection = { ...narrowed(actor, filter), scope, before, limit: limit + 1, now };
  const rows = await inSnapshot(engine.db, (tx) => projectsPage(tx, selection));
  return pageOf(rows, limit, ({ id }) => [id]);
}

const narrowed = ({ applicantId, department, region }: Actor, filter: ProjectFilter) => ({
  applicantId: applicantId ?? null,
  region: region ?? null,
  department: department ?? null,
  type: filter.type ?? null,
  inRegion: filter.region ?? null,
  completed: filter.state === undefined ? null : filter.state === 'completed',
  text: filter.text ?? null,
});

const SCOPES: ReadonlySet<string> = new Set<ProjectScope>(['own', 'territory', 'concerned', 'any']);

/** A list holds what may be read one by one, and nothing else: both ask the same row of the policy table. */
export function scopeOf({ role, region }: Actor, regions: Regions): ProjectScope | null {
  const relation = relationFor(role, 'project:read');
  if (relation === 'territory' && !isAbove(region, regions)) return 'region';
  return relation !== undefined && SCOPES.has(relation) ? (relation as ProjectScope) : null;
}

/** Steps are led in their project's region or above it: a region with none below has no others', and an index for its own. */
function isAbove(region: string | undefined, regions: Regions): boolean {
  return [...regions.values()].some(({ parent }) => parent === region);
}
