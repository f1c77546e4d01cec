import { FORMAT_VERSIONS, REQUIRED_SCRIPT_KEYS, SCRIPT_KEYS } from './domain/format.js';
import type { Problem } from './domain/problem.js';
import type { RuleBook } from './domain/rule-book.js';
import type { Script, ScriptProject } from './domain/script.js';
import { complete, Cursor, type Fields } from './read/cursor.js';
import { readEntries } from './read/read-entries.js';
import { readExpectation } from './read/read-expectation.js';
import { readParks } from './read/read-parks.js';
import { readParameters, readProject } from './read/read-project.js';
import { readItem, type Reading } from './read/reading.js';
import { Source } from './read/source.js';

export type ParsedScript = { readonly script: Script } | { readonly problems: readonly Problem[] };

/** Reads a script whole: either it can be played as it stands, or everything that is wrong with its form is named. */
export function parseScript(text: string, book: RuleBook): ParsedScript {
  const source = new Source(text);
  const script = readScript(new Cursor(source, source.root, 'rehearsal'), book);
  const problems = [...source.problems].sort((a, b) => a.line - b.line || a.column - b.column);
  if (problems.length > 0) return { problems };
  if (!script) throw new Error('A script that can not be read has to say why');
  return { script };
}

function readScript(cursor: Cursor, book: RuleBook): Script | undefined {
  const fields = cursor.fields(SCRIPT_KEYS, REQUIRED_SCRIPT_KEYS);
  fields.read('rehearsal', readVersion);
  const start = fields.read('start', (at) => at.instant());
  const parks = fields.readOr('parks', {}, (at) => readParks(at, book));
  const project = fields.read('project', (at) => readProject(at, book, parks));
  const reading = readingOf(project, book);
  const granted = listOf(fields, 'granted').flatMap(
    (at) => readItem(at, reading, reading.drawn?.merged) ?? [],
  );
  return complete<Script>({
    title: fields.readOr('title', null, (at) => at.text()),
    start,
    parameters: fields.readOr('parameters', {}, (at) => readParameters(at, book)),
    project,
    parks,
    granted,
    pilots: listOf(fields, 'pilots').flatMap((at) => readItem(at, reading) ?? []),
    entries: readEntries(listOf(fields, 'script'), start, reading),
    expectations: listOf(fields, 'expect').flatMap(
      (at) => readExpectation(at, reading, new Set(granted)) ?? [],
    ),
  });
}

const listOf = (fields: Fields, key: string): Cursor[] => fields.get(key)?.list() ?? [];

function readingOf(project: ScriptProject | undefined, book: RuleBook): Reading {
  if (!project) return { book, type: '', drawn: null };
  return { book, type: project.type, drawn: book.procedureOf(project.type, project.facts) };
}

function readVersion(cursor: Cursor): void {
  const version = cursor.value();
  if (version === undefined || FORMAT_VERSIONS.includes(version as number)) return;
  cursor.report('version', { value: String(version), accepted: FORMAT_VERSIONS.join(', ') });
}
