import { PROJECT_KEYS, REQUIRED_PROJECT_KEYS } from '../domain/format.js';
import { accepted } from '../domain/nearest.js';
import type { Fault, RuleBook } from '../domain/rule-book.js';
import type { RuleValue, Script, ScriptProject } from '../domain/script.js';
import { complete, type Cursor } from './cursor.js';
import { readCode } from './reading.js';

type Values = Record<string, RuleValue>;

/** Undefined where the project is not well enough described to draw its procedure. */
export function readProject(
  cursor: Cursor,
  book: RuleBook,
  parks: Script['parks'] | undefined,
): ScriptProject | undefined {
  const fields = cursor.fields(PROJECT_KEYS, REQUIRED_PROJECT_KEYS);
  const profile = fields.readOr('profile', {}, (at) => readProfile(at, book));
  const facts = fields.readOr('facts', {}, (at) => readFacts(at, book));
  return complete<ScriptProject>({
    name: fields.read('name', (at) => at.text()),
    type: fields.read('type', (at) => readCode(at, book.types, 'type')),
    facts: profile && facts && { ...profile, ...facts },
    park: fields.readOr('park', null, (at) => readPark(at, parks)),
  });
}

/** One of the script's own; where those could not be read, nothing is said about it. */
const readPark = (cursor: Cursor, parks: Script['parks'] | undefined): string | undefined =>
  parks ? readCode(cursor, new Set(Object.keys(parks)), 'park') : cursor.text();

function readProfile(cursor: Cursor, book: RuleBook): Readonly<Values> | undefined {
  const profile = readCode(cursor, new Set(book.profiles.keys()), 'profile');
  return profile === undefined ? undefined : book.profiles.get(profile);
}

const readFacts = (cursor: Cursor, book: RuleBook): Values | undefined =>
  readValues(cursor, { what: 'project-fact', keys: book.projectFacts, faultOf: book.faultOfFact });

export function readParameters(cursor: Cursor, book: RuleBook): Values | undefined {
  const { parameters, faultOfParameter, parameterFaultsTogether } = book;
  const values = readValues(cursor, { what: 'parameter', keys: parameters, faultOf: faultOfParameter });
  for (const [key, fault] of values ? parameterFaultsTogether(values) : []) {
    reportValue(cursor.entries().get(key) ?? cursor, 'parameter', String(values?.[key]), fault);
  }
  return values;
}

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
  return fault ? reportValue(at, what, String(value), fault) : value;
}

const reportValue = (at: Cursor, what: ValueRules['what'], value: string, { zh, en }: Fault): undefined =>
  at.report(what, { value, zh, en });
