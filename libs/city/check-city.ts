import type { DataSource } from 'typeorm';
import { brokenIn, readRecord } from '../lives/index.js';
import { inLanes } from './in-lanes.js';
import { projectsByCode, type ProjectAtEnd } from './store/city-at-end.js';

const HANDS = 4;

/** What does not hold at the end of a city, each with the project's code; nothing where all is well. */
export async function checkCity(db: DataSource, endedAt: Date): Promise<string[]> {
  const broken: string[] = [];
  const projects = await projectsByCode(db);
  const check = async ({ id, code }: ProjectAtEnd) => {
    const lived = { seed: 0, endedAt, acts: [], transitions: [] };
    for (const what of brokenIn(await readRecord(db, id, lived))) broken.push(`${code} ${what}`);
  };
  await inLanes(
    projects.map((project) => [project]),
    HANDS,
    check,
  );
  return broken.sort();
}
