import type { Actor } from '../identity/index.js';
import { workOnProject, type CaseAtWork } from '../steps/index.js';
import type { ParkAssessment } from './domain/park.js';
import { covers } from './domain/reliances.js';
import { renew } from './domain/rules/renew.js';
import type { ParkDesk } from './park-desk.js';
import { projectsRelyingOnOthers } from './store/projects-relying.js';

/**
 * 优化营商环境条例 art. 42: a park that is assessed again goes on sharing. Whatever stood on its former assessment of that
 * kind, and was not begun, stands on this one. May be repeated: what stands on it already is left as it is.
 */
export async function carryOver(
  desk: ParkDesk,
  park: string,
  made: ParkAssessment,
  actor: Actor,
): Promise<void> {
  for (const projectId of await projectsRelyingOnOthers(desk.db, park, made)) {
    const work = (at: CaseAtWork): Promise<void> => Promise.resolve(renewAll(at, made, actor));
    await workOnProject(desk, { projectId, allow: () => undefined, work });
  }
}

function renewAll({ file, now }: CaseAtWork, made: ParkAssessment, actor: Actor): void {
  const { catalogue, procedure } = file.book;
  const entrant = { catalogue, procedure, facts: file.project.facts };
  file.forEach(now, actor, (p) => {
    if (covers(made.scope, entrant, p.step.item.code)) renew(p, made);
  });
}
