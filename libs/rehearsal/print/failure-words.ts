import { fill, type Text } from '../../platform/messages/index.js';
import type { Failure } from '../domain/outcome.js';
import { factAsJson, type RecordedFact } from '../domain/recorded-fact.js';
import type { Expectation, ScriptCommand } from '../domain/script.js';
import { formatInstant } from '../../calendar/domain/day.js';
import { loadWords } from '../words/load-words.js';
import { factInShort } from './fact-words.js';

const words = loadWords('timeline');
const SHOWN = 6;

export function lineOfFailure(failure: Failure): number {
  return 'command' in failure ? failure.command.line : failure.expected.line;
}

/** What was to be, and what happened instead, in both languages. */
export function failureText(failure: Failure): Text {
  switch (failure.kind) {
    case 'refused': {
      const { code, clause, zh, en } = failure.refusal;
      const blanks = { expected: commandInShort(failure.command), code, clause };
      const text = said('command-refused');
      return { zh: fill(text, { ...blanks, detail: zh }).zh, en: fill(text, { ...blanks, detail: en }).en };
    }
    case 'not-refused':
      return fill(said('not-refused'), { expected: commandInShort(failure.command) });
    case 'other-state': {
      const { item, state } = failure.expected;
      return failure.instead === null
        ? withNone('other-state', { item, expected: state }, said('no-step'))
        : fill(said('other-state'), { item, expected: state, instead: failure.instead });
    }
    case 'happened':
    case 'did-not-happen': {
      const blanks = { expected: expectationInShort(failure.expected) };
      if (failure.instead.length === 0) return withNone(failure.kind, blanks, said('nothing'));
      return fill(said(failure.kind), { ...blanks, instead: listed(failure.instead) });
    }
  }
}

/** The same for machines: the line of the script, what stands there, what happened, and both sentences. */
export function failureAsJson(failure: Failure): Record<string, unknown> {
  const expected =
    'command' in failure ? commandAsJson(failure.command) : expectationAsJson(failure.expected);
  return {
    line: lineOfFailure(failure),
    kind: failure.kind,
    expected,
    instead: insteadAsJson(failure),
    ...failureText(failure),
  };
}

function insteadAsJson(failure: Failure): unknown {
  if (failure.kind === 'refused') return failure.refusal;
  if (failure.kind === 'not-refused') return null;
  return failure.kind === 'other-state' ? failure.instead : failure.instead.map(factAsJson);
}

function commandAsJson({ at, as, do: doing, item, refused }: ScriptCommand): Record<string, unknown> {
  return { at: formatInstant(at), as: as.label, do: doing, item, refused };
}

function expectationAsJson(expectation: Expectation): Record<string, unknown> {
  const { line: _line, ...written } = expectation;
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null));
}

function commandInShort({ at, as, do: doing, item }: ScriptCommand): string {
  return [formatInstant(at).slice(0, 16), as.label, doing, item ?? ''].join(' ').trimEnd();
}

/** What the script says is to be, held or not. */
export function expectationText(expectation: Expectation): Text {
  if ('state' in expectation) {
    const { item, state } = expectation;
    return fill(said('state-expected'), { item, state });
  }
  const expected = expectationInShort(expectation);
  return fill(said('fact' in expectation ? 'fact-expected' : 'fact-excluded'), { expected });
}

function expectationInShort(expectation: Exclude<Expectation, { state: string }>): string {
  const name = 'fact' in expectation ? expectation.fact : expectation.never;
  const { item, on, data } = expectation;
  return [name, item, on, data && JSON.stringify(data)].filter((part) => part !== null).join(' ');
}

function listed(facts: readonly RecordedFact[]): string {
  const shown = facts.slice(0, SHOWN).map(factInShort).join('; ');
  return facts.length > SHOWN ? `${shown}; … (${facts.length})` : shown;
}

function withNone(key: string, blanks: Record<string, string>, none: Text): Text {
  const text = said(key);
  return {
    zh: fill(text, { ...blanks, instead: none.zh }).zh,
    en: fill(text, { ...blanks, instead: none.en }).en,
  };
}

function said(key: string): Text {
  const text = words.get(key);
  if (!text) throw new Error(`No words for '${key}'`);
  return text;
}
