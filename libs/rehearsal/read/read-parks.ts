import type { Day } from '../../calendar/domain/day.js';
import { accepted } from '../domain/nearest.js';
import type { RuleBook } from '../domain/rule-book.js';
import type { ScriptPark } from '../domain/script.js';
import { complete, type Cursor } from './cursor.js';

type Parks = Readonly<Record<string, ScriptPark>>;

/** The parks of a script, each with what has been assessed in it. */
export function readParks(cursor: Cursor, book: RuleBook): Parks | undefined {
  const parks = cursor.entries().all.map(([code, at]) => [code, readPark(at, book)] as const);
  return complete<Record<string, ScriptPark>>(Object.fromEntries(parks));
}

function readPark(cursor: Cursor, book: RuleBook): ScriptPark | undefined {
  const fields = cursor.fields(['assessments'], ['assessments']);
  return complete<ScriptPark>({
    assessments: fields.read('assessments', (at) => readAssessments(at, book)),
  });
}

function readAssessments(cursor: Cursor, book: RuleBook): ScriptPark['assessments'] | undefined {
  const assessments = cursor
    .entries()
    .all.map(([code, at]) => [code, readAssessment(code, at, book)] as const);
  return complete<Record<string, { validUntil: Day }>>(Object.fromEntries(assessments));
}

function readAssessment(
  code: string,
  at: Cursor,
  { assessments }: RuleBook,
): { validUntil: Day } | undefined {
  if (!assessments.has(code)) {
    const data = { what: 'assessment', value: code, accepted: accepted(assessments, code) };
    return at.reportKey('unknown', data);
  }
  const fields = at.fields(['validUntil'], ['validUntil']);
  return complete<{ validUntil: Day }>({ validUntil: fields.read('validUntil', (day) => day.day()) });
}
