import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeProblem } from './describe-problem.js';
import { indexCatalogue, type Catalogue, type CatalogueContent } from './domain/catalogue.js';
import type { CatalogueFiles } from './yaml-sources.js';

/** The version that this code brings with it. */
export const currentVersion = '2026.4';

const dataFolder = fileURLToPath(new URL('./data/', import.meta.url));

/** The files of a version that this code brings with it, by their name within it. */
export async function readCatalogueFiles(version: string = currentVersion): Promise<CatalogueFiles> {
  const folder = join(dataFolder, version);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(files);
}

interface LoadedCatalogue {
  readonly content: CatalogueContent;
  readonly catalogue: Catalogue;
}

const loaded = new Map<string, Promise<LoadedCatalogue>>();

/** A version that this code brings with it, checked: with a problem in it nothing starts. Read once. */
export function loadCatalogue(version: string = currentVersion): Promise<LoadedCatalogue> {
  const catalogue = loaded.get(version) ?? read(version);
  loaded.set(version, catalogue);
  return catalogue;
}

async function read(version: string): Promise<LoadedCatalogue> {
  const content = await checkedByTheBuild();
  return content?.version === version ? { content, catalogue: indexCatalogue(content) } : check(version);
}

/** Where there was a build, it has read and checked the current version; in tests it is read from its sources. */
async function checkedByTheBuild(): Promise<CatalogueContent | null> {
  const file = join(dataFolder, 'checked.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as CatalogueContent) : null;
}

async function check(version: string): Promise<LoadedCatalogue> {
  const { parseCatalogue } = await import('./parse-catalogue.js');
  const { content, catalogue, problems } = parseCatalogue(await readCatalogueFiles(version));
  if (content) return { content, catalogue };
  throw new Error(
    [`catalogue ${version}:`, ...problems.map((problem) => describeProblem(problem).en)].join('\n'),
  );
}
