import {
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  parseInstant,
  timeOf,
  type Day,
} from '../../calendar/domain/day.js';
import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { StepCommand } from '../../steps/domain/commands.js';

/** A rehearsal (docs/rehearsals.md) as far as it is told as an example: what it expects is for the rehearsal. */
export interface ExampleScript {
  readonly start: string;
  readonly project: {
    readonly name: string;
    readonly type: string;
    readonly profile: string;
    readonly facts?: Facts;
  };
  readonly script: readonly ScriptLine[];
}

type ScriptLine =
  | { readonly until: string }
  | {
      readonly at: string;
      readonly as: string;
      readonly do: string;
      readonly item?: string;
      readonly [word: string]: unknown;
    };

/** One thing that somebody did; of the project itself where it names no item. */
export interface ScriptAct {
  readonly at: Date;
  readonly as: string;
  readonly item: string | null;
  readonly command: StepCommand;
}

/** A script at other dates. */
export interface ScriptTold {
  readonly start: Date;
  readonly acts: readonly ScriptAct[];
}

/** The script so many whole weeks earlier or later that it has just ended: the days of the week stay what they are. */
export function toldUntil(script: ExampleScript, today: Day): ScriptTold {
  const lines = script.script.flatMap((line) => ('at' in line ? [line] : []));
  const last = lines.at(-1)?.at ?? script.start;
  const days = 7 * Math.floor((daysBetween(dayIn(last), today) - 1) / 7);
  const moved = (text: string): Date => {
    const instant = parseInstant(text);
    return instantOf(addDays(dayOf(instant), days), timeOf(instant).slice(0, 5));
  };
  return {
    start: moved(script.start),
    acts: lines.map(({ at, as, do: name, item = null, ...words }) => ({
      at: moved(at),
      as,
      item,
      command: { do: name, ...shifted(words, days), ...about(name, item) } as unknown as StepCommand,
    })),
  };
}

const dayIn = (text: string): Day => dayOf(parseInstant(text));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Dates that a command names move with it. */
const shifted = (words: Readonly<Record<string, unknown>>, days: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(words).map(([word, said]) => [
      word,
      typeof said === 'string' && DAY.test(said) ? addDays(said, days) : said,
    ]),
  );

/** What is done to the whole project may be about an item. */
const about = (name: string, item: string | null): { about?: string } =>
  item !== null && name.endsWith('-issue') ? { about: item } : {};
