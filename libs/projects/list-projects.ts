import type { DataSource } from 'typeorm';
import { relationFor, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { keyLike, uuid } from '../platform/domain/page-key.js';
import { projectsPage, type ListedProjectRow, type ProjectScope } from './store/list-projects.js';

export interface ProjectFilter {
  readonly type?: string;
  readonly region?: string;
  readonly state?: 'open' | 'completed';
  readonly text?: string;
}

/** The projects that one may see, newest first. */
export async function listProjects(
  db: DataSource,
  actor: Actor,
  filter: ProjectFilter,
  { limit, after }: PageAsked,
): Promise<Page<ListedProjectRow>> {
  const scope = scopeOf(actor);
  const before = keyLike(after, uuid)?.[0] ?? null;
  const rows =
    scope === null
      ? []
      : await inSnapshot(db, (tx) =>
          projectsPage(tx, {
            scope,
            applicantId: actor.applicantId ?? null,
            region: actor.region ?? null,
            department: actor.department ?? null,
            type: filter.type ?? null,
            inRegion: filter.region ?? null,
            completed: filter.state === undefined ? null : filter.state === 'completed',
            text: filter.text ?? null,
            before,
            limit: limit + 1,
          }),
        );
  return pageOf(rows, limit, ({ id }) => [id]);
}

const SCOPES: ReadonlySet<string> = new Set<ProjectScope>(['own', 'territory', 'concerned', 'any']);

/** A list holds what may be read one by one, and nothing else: both ask the same row of the policy table. */
function scopeOf({ role }: Actor): ProjectScope | null {
  const relation = relationFor(role, 'project:read');
  return relation !== undefined && SCOPES.has(relation) ? (relation as ProjectScope) : null;
}
