import { DATA_WORDS, FACTS, STATES, type FactName } from '../domain/facts.js';
import type { Expectation, FactExcluded, FactExpected, StateExpected } from '../domain/script.js';
import { complete, type Cursor } from './cursor.js';
import { readItem, type Reading } from './reading.js';

/** One expectation. Items of `granted` may be named even where they apply only merged with another. */
export function readExpectation(cursor: Cursor, reading: Reading, granted: ReadonlySet<string>) {
  const keys = cursor.entries();
  const itemAt = (at: Cursor): string | undefined => readItem(at, reading, granted);
  const kind = (['fact', 'never', 'state'] as const).find((key) => keys.has(key));
  if (kind === undefined) return cursor.report('expectation');
  return kind === 'state' ? readState(cursor, itemAt) : readPattern(cursor, kind, itemAt);
}

type ReadItem = (at: Cursor) => string | undefined;

function readState(cursor: Cursor, itemAt: ReadItem): StateExpected | undefined {
  const fields = cursor.fields(['item', 'state'], ['item', 'state']);
  return complete<StateExpected>({
    line: cursor.line,
    item: fields.read('item', itemAt),
    state: fields.read('state', (at) => at.oneOf(STATES)),
  });
}

function readPattern(cursor: Cursor, kind: 'fact' | 'never', itemAt: ReadItem): Expectation | undefined {
  const fields = cursor.fields([kind, 'item', 'on', 'data'], [kind]);
  const name = fields.read(kind, (at) => at.oneOf(FACTS));
  const pattern = {
    line: cursor.line,
    item: fields.readOr('item', null, itemAt),
    on: fields.readOr('on', null, (at) => at.day()),
    data: fields.readOr('data', null, (at) => readData(at, name)),
  };
  if (kind === 'fact') return complete<FactExpected>({ ...pattern, fact: name });
  return complete<FactExcluded>({ ...pattern, never: name });
}

function readData(cursor: Cursor, name: FactName | undefined): Record<string, unknown> {
  const data = cursor.entries();
  const ofThisFact = DATA_WORDS.filter(({ facts }) => name?.startsWith(facts));
  for (const { key, words } of ofThisFact) {
    data.read(key, (at) => at.oneOf(words));
  }
  return Object.fromEntries(data.all.map(([key, at]) => [key, at.plain()]));
}
