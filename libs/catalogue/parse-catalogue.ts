import { Ajv, type ErrorObject } from 'ajv';
import { contentSchema } from './content-schema.js';
import { indexCatalogue, type Catalogue, type CatalogueContent } from './domain/catalogue.js';
import { checkCatalogue } from './domain/check-catalogue.js';
import type { FindingCode, Path } from './domain/finding.js';
import { YamlSources, type CatalogueFiles, type ContentSources, type Place } from './yaml-sources.js';

/** What is wrong with a catalogue, of which entry, and in which line. */
export interface CatalogueProblem extends Place {
  readonly code: FindingCode | 'syntax' | 'form';
  readonly entry: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export type ParsedCatalogue =
  | { readonly content: CatalogueContent; readonly catalogue: Catalogue; readonly problems: readonly [] }
  | { readonly content: null; readonly catalogue: null; readonly problems: readonly CatalogueProblem[] };

const hasForm = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
}).compile<CatalogueContent>(contentSchema);

/** Reads a version: first its syntax, then its form, then what it says; a catalogue with a problem is not used. */
export function parseCatalogue(files: CatalogueFiles): ParsedCatalogue {
  return parseSources(new YamlSources(files));
}

export function parseSources(sources: ContentSources): ParsedCatalogue {
  if (sources.syntax.length > 0) {
    return broken(
      sources.syntax.map(({ file, line, message }) => ({
        code: 'syntax',
        entry: '',
        file,
        line,
        data: { message },
      })),
    );
  }
  const content: unknown = sources.content;
  if (!hasForm(content))
    return broken(distinct((hasForm.errors ?? []).map((error) => problemOfForm(sources, error))));

  const findings = checkCatalogue(content);
  if (findings.length > 0) {
    return broken(findings.map(({ path, ...finding }) => ({ ...finding, ...sources.placeOf(path) })));
  }
  return { content, catalogue: indexCatalogue(content), problems: [] };
}

const broken = (problems: readonly CatalogueProblem[]): ParsedCatalogue => ({
  content: null,
  catalogue: null,
  problems,
});

function problemOfForm(sources: ContentSources, error: ErrorObject): CatalogueProblem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replace(/~1/g, '/')));
  const surplus =
    error.keyword === 'additionalProperties' ? [String(error.params['additionalProperty'])] : [];
  return {
    code: 'form',
    entry: entryAt(sources.content, path),
    ...sources.placeOf([...path, ...surplus]),
    data: { path: [...path, ...surplus].join('.'), message: error.message ?? error.keyword },
  };
}

/** The code of the entry within which a path lies. */
function entryAt(content: Readonly<Record<string, unknown>>, [section, index]: Path): string {
  const list = content[String(section)];
  const entry: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : null;
  if (typeof entry !== 'object' || entry === null) return '';
  return 'code' in entry ? String(entry.code) : 'name' in entry ? String(entry.name) : '';
}

function distinct(problems: readonly CatalogueProblem[]): readonly CatalogueProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
