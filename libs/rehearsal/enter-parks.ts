import { dayOf } from '../calendar/index.js';
import { actorLabel, type Actor } from '../identity/index.js';
import { putPark, recordAssessment } from '../parks/index.js';
import type { Registry } from '../projects/index.js';
import type { Script } from './domain/script.js';

/** 重点项目办: keeps the register of parks. */
const KEEPER: Actor = { role: 'coordinator', label: actorLabel('coordinator') };

/** Enters the parks of a script before its project is registered; what was assessed there covers everything. */
export async function enterParks(
  registry: Registry,
  { parks, start }: Pick<Script, 'parks' | 'start'>,
  region: string,
): Promise<void> {
  const { regionalAssessments } = await registry.sources.catalogue(await registry.currentCatalogue());
  const today = dayOf(start);
  for (const [park, { assessments }] of Object.entries(parks)) {
    await putPark(registry, KEEPER, { code: park, zh: park, en: park, region });
    for (const [assessment, { validUntil }] of Object.entries(assessments)) {
      const department = regionalAssessments.get(assessment)?.lead ?? '';
      const validFrom = validUntil < today ? validUntil : today;
      const draft = { assessment, report: `${park} ${assessment}`, department, validFrom, validUntil };
      await recordAssessment(registry, { park, draft, actor: KEEPER });
    }
  }
}
