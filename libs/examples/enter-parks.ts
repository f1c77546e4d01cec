import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { addMonths, type Day } from '../calendar/domain/day.js';
import { actorLabel, type Actor } from '../identity/index.js';
import { putPark, recordAssessment, type AssessmentDraft, type Park } from '../parks/index.js';
import type { Registry } from '../projects/index.js';

interface ExamplePark extends Park {
  readonly assessments: readonly (Pick<AssessmentDraft, 'assessment' | 'report' | 'department'> & {
    readonly monthsBefore: number;
    readonly monthsAfter: number;
  })[];
}

const FOLDER = new URL('./data/parks/', import.meta.url);
const KEEPER: Actor = { role: 'coordinator', label: actorLabel('coordinator') };

/** The parks in which examples lie. */
export const parksOfExamples = (): ExamplePark[] =>
  readdirSync(FOLDER).map((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8')) as ExamplePark);

/** Enters them, with what has been assessed there. May be repeated. */
export async function enterParks(registry: Registry, today: Day): Promise<void> {
  for (const { assessments, ...park } of parksOfExamples()) {
    await putPark(registry, KEEPER, park);
    for (const { monthsBefore, monthsAfter, ...told } of assessments) {
      const validFrom = addMonths(today, -monthsBefore);
      const draft = { ...told, validFrom, validUntil: addMonths(today, monthsAfter) };
      await recordAssessment(registry, { park: park.code, draft, actor: KEEPER });
    }
  }
}
