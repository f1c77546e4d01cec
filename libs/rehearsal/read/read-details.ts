import { CHOICES, type DetailKind } from '../domain/commands.js';
import type { DetailValue } from '../domain/script.js';
import type { Cursor, NumberRange } from './cursor.js';
import { readCode, readCodes, type Reading } from './reading.js';

/** What each key of a command may hold, read. */
const READERS: Readonly<Record<DetailKind, (cursor: Cursor, reading: Reading) => DetailValue | undefined>> = {
  text: (cursor) => cursor.text(),
  flag: (cursor) => cursor.flag(),
  materials: (cursor, { book }) => readCodes(cursor, book.materials, 'material'),
  department: (cursor, { book }) => readCode(cursor, book.departments, 'department'),
  departments: (cursor, { book }) => readCodes(cursor, book.departments, 'department'),
  procedure: (cursor, { book }) => readCode(cursor, book.procedures, 'procedure'),
  date: (cursor) => cursor.day(),
  count: (cursor) => cursor.number(NUMBERS.count),
  amount: (cursor) => cursor.number(NUMBERS.amount),
  share: (cursor) => cursor.number(NUMBERS.share),
  score: (cursor) => cursor.number(NUMBERS.score),
  stage: (cursor) => cursor.oneOf(CHOICES.stage),
  opinion: (cursor) => cursor.oneOf(CHOICES.opinion),
  'asked-by': (cursor) => cursor.oneOf(CHOICES['asked-by']),
  'land-event': (cursor) => cursor.oneOf(CHOICES['land-event']),
  'issue-class': (cursor) => cursor.oneOf(CHOICES['issue-class']),
  violation: (cursor) => cursor.oneOf(CHOICES.violation),
  practice: (cursor) => cursor.oneOf(CHOICES.practice),
  conditions: (cursor) => cursor.list().flatMap((entry) => entry.text() ?? []),
  'contract-kind': (cursor) => cursor.oneOf(CHOICES['contract-kind']),
  method: (cursor) => cursor.oneOf(CHOICES.method),
  'passed-over': (cursor) => cursor.oneOf(CHOICES['passed-over']),
  'complaint-about': (cursor) => cursor.oneOf(CHOICES['complaint-about']),
};

export const NUMBERS = {
  count: { name: 'count', minimum: 0, whole: true },
  amount: { name: 'amount', minimum: 0 },
  share: { name: 'share', minimum: 0, maximum: 1 },
  score: { name: 'score', minimum: 1, maximum: 5, whole: true },
} as const satisfies Record<string, NumberRange>;

export function readDetail(kind: DetailKind, cursor: Cursor, reading: Reading): DetailValue | undefined {
  return READERS[kind](cursor, reading);
}
