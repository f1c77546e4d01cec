import { PROJECT_KEYS, REQUIRED_PROJECT_KEYS } from '../domain/format.js';
import { accepted } from '../domain/nearest.js';
import type { Fault, RuleBook } from '../domain/rule-book.js';
import type { RuleValue, ScriptProject } from '../domain/script.js';
import { complete, type Cursor } from './cursor.js';
import { readCode } from './reading.js';

type Values = Record<string, RuleValue>;

/** Undefined where the project is not well enough described to draw its procedure. */
export function readProject(cursor: Cursor, book: RuleBook): ScriptProject | undefined {
  const fields = cursor.fields(PROJECT_KEYS, REQUIRED_PROJECT_KEYS);
  const profile = fields.readOr('profile', {}, (at) => readProfile(at, book));
  const facts = fields.readOr('facts', {}, (at) => readFacts(at, book));
  return complete<ScriptProject>({
    name: fields.read('name', (at) => at.text()),
    type: fields.read('type', (at) => readCode(at, book.types, 'type')),
    facts: profile && facts && { ...profile, ...facts },
  });
}

function readProfile(cursor: Cursor, book: RuleBook): Readonly<Values> | undefined {
  const profile = readCode(cursor, new Set(book.profiles.keys()), 'profile');
  return profile === undefined ? undefined : book.profiles.get(profile);
}

const readFacts = (cursor: Cursor, book: RuleBook): Values | undefined =>
  readValues(cursor, { what: 'project-fact', keys: book.projectFacts, faultOf: book.faultOfFact });

export const readParameters = (cursor: Cursor, book: RuleBook): Values | undefined =>
  readValues(cursor, { what: 'parameter', keys: book.parameters, faultOf: book.faultOfParameter });

interface ValueRules {
  readonly what: 'project-fact' | 'parameter';
  readonly keys: ReadonlySet<string>;
  readonly faultOf: (key: string, value: RuleValue) => Fault | null;
}

/** A mapping of known keys to single values; undefined where one of them can't be. */
function readValues(cursor: Cursor, rules: ValueRules): Values | undefined {
  const fields = cursor.entries().all;
  const values = fields.map(([key, at]) => [key, readValue(key, at, rules)] as const);
  return complete<Values>(Object.fromEntries(values));
}

function readValue(key: string, at: Cursor, { what, keys, faultOf }: ValueRules): RuleValue | undefined {
  if (!keys.has(key)) return at.reportKey('unknown', { what, value: key, accepted: accepted(keys, key) });
  const value = at.value();
  const fault = value === undefined ? null : faultOf(key, value);
  return fault ? at.report(what, { value: String(value), zh: fault.zh, en: fault.en }) : value;
}
