import { formatInstant } from '../../calendar/domain/day.js';
import type { Text } from '../../platform/messages/index.js';
import type { CommandRefusal, Outcome } from '../domain/outcome.js';
import { judgeAnswer } from '../domain/outcome.js';
import type { RecordedFact } from '../domain/recorded-fact.js';
import type { Expectation, ScriptEntry } from '../domain/script.js';
import type { States } from '../domain/expectations.js';
import { loadWords } from '../words/load-words.js';
import { dataWords } from './fact-words.js';
import { expectationText, failureText } from './failure-words.js';
import type { Performance, Print } from './performance.js';

const commands = loadWords('commands');

/** An expectation of the script, whether it held, and what happened instead where it did not. */
export interface Check extends Text {
  readonly line: number;
  readonly held: boolean;
  readonly instead: Text | null;
}

/** What a page that follows a rehearsal is told, in this order: how it begins, what happens, how it ended. */
export type RehearsalEvent =
  | { readonly kind: 'begin'; readonly title: string | null; readonly at: string; readonly entries: number }
  | ({ readonly kind: 'fact'; readonly data: Text } & Omit<RecordedFact, 'at' | 'data'> & {
        readonly at: string;
      })
  | {
      readonly kind: 'entry';
      readonly line: number;
      readonly at: string;
      /** Null where the script only lets time pass. */
      readonly command: (Text & { readonly as: string; readonly item: string | null }) | null;
      readonly refusal: CommandRefusal | null;
      readonly asWritten: boolean;
      /** How the steps stand afterwards: only those that stand otherwise than before. */
      readonly states: States;
    }
  | { readonly kind: 'end'; readonly at: string; readonly states: States; readonly checks: readonly Check[] };

/** For the product's own page: one object a line, from which each moment of the rehearsal can be shown. */
export function watchedPerformance(print: Print): Performance {
  let known: States = {};
  const tell = (event: RehearsalEvent): void => print(JSON.stringify(event));
  return {
    begin: ({ title, start, entries }) =>
      tell({ kind: 'begin', title, at: formatInstant(start), entries: entries.length }),
    fact: ({ at, data, ...fact }) =>
      tell({
        kind: 'fact',
        ...fact,
        at: formatInstant(at),
        data: { zh: dataWords(data, 'zh'), en: dataWords(data, 'en') },
      }),
    refused: () => undefined,
    entryOver: (entry, refusal, states) => {
      tell(entryEvent(entry, refusal, changed(known, states)));
      known = states;
    },
    end: (script, outcome) =>
      tell({
        kind: 'end',
        at: formatInstant(outcome.at),
        states: outcome.states,
        checks: script.expectations.map((expected) => checkOf(expected, outcome)),
      }),
  };
}

function entryEvent(entry: ScriptEntry, refusal: CommandRefusal | null, states: States): RehearsalEvent {
  const { line } = entry;
  if ('until' in entry)
    return {
      kind: 'entry',
      line,
      at: formatInstant(entry.until),
      command: null,
      refusal,
      asWritten: true,
      states,
    };
  const { zh, en } = commands.get(entry.do) ?? { zh: entry.do, en: entry.do };
  return {
    kind: 'entry',
    line,
    at: formatInstant(entry.at),
    command: { zh, en, as: entry.as.label, item: entry.item },
    refusal,
    asWritten: judgeAnswer(entry, refusal) === null,
    states,
  };
}

const changed = (before: States, after: States): States =>
  Object.fromEntries(Object.entries(after).filter(([item, state]) => before[item] !== state));

function checkOf(expected: Expectation, { failed }: Outcome): Check {
  const failure = failed.find((one) => 'expected' in one && one.expected === expected);
  const { line } = expected;
  return {
    line,
    ...expectationText(expected),
    held: failure === undefined,
    instead: failure === undefined ? null : failureText(failure),
  };
}
