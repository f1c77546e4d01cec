import type { Clock } from '../../clocks/domain/clock.js';
import type { ClockKind } from '../../facts/domain/facts.js';
import { COMMANDS, type CommandName, type CommandOf, type StepCommand } from './commands.js';
import { problemsOf, type Machine } from './machine.js';
import type { Passage } from './passage.js';
import type { StepFile } from './step-file.js';

export type CommandRules = {
  readonly [Name in CommandName]?: (p: Passage, command: CommandOf<Name>) => void;
};

/** The way that a command of another feature goes where something was promised. */
interface Variation<Name extends CommandName> {
  readonly where: (p: Passage, command: CommandOf<Name>) => boolean;
  readonly rule: (p: Passage, command: CommandOf<Name>) => void;
}
type Variations = { readonly [Name in CommandName]?: Variation<Name> };

export type ClockRule = (p: Passage, clock: Clock) => void;

/** By kind; where several features run clocks of one kind, each its own, by the family of their subject: `RA` of RA-GEO. */
export type ClockRules = { readonly [Name in ClockKind | `${ClockKind} ${string}`]?: ClockRule };

export const ruleOf = (rules: ClockRules, { kind, subject }: Clock): ClockRule | undefined =>
  rules[`${kind} ${subject?.split('-')[0] ?? ''}`] ?? rules[kind];

/**
 * What one feature brings to the engine: the rules of its commands, what follows when its clocks lapse or remind, and
 * what it does when a step is granted. Features know the passage of a step; the engine knows none of them by name.
 */
export interface Feature {
  readonly name: string;
  readonly commands?: CommandRules;
  /** Of commands whose own rule another feature has; the first that applies is taken instead of it. */
  readonly variations?: Variations;
  readonly lapses?: ClockRules;
  readonly reminders?: ClockRules;
  /** A step has been granted for good: promises begin. */
  readonly granted?: (p: Passage) => void;
  /** What a step had come to has fallen: its promises end. */
  readonly fell?: (p: Passage) => void;
  /** What a step had come to has led to what it was granted for: the item that follows it, or the start of building. */
  readonly used?: (p: Passage, by: string) => void;
  /** Results of other items that were promised for later are there. */
  readonly fetched?: (p: Passage, refs: readonly string[]) => void;
  /** The lead's time for something is over; `light` is red or dark red. */
  readonly late?: (p: Passage, light: string) => void;
  /** Somebody beside the lead has let the time for a duty go by, and still has it. */
  readonly neglected?: (p: Passage, dutyId: string) => void;
  /** Something was done about a step, by people or by time: at the very end of its passage. */
  readonly afterwards?: (p: Passage, before: StepFile) => void;
  /** A step has come into another state; on its own passage. */
  readonly moved?: (p: Passage, before: StepFile) => void;
  /** The same, on the passage of the project's own file, which keeps what concerns the whole project. */
  readonly projectMoved?: (dossier: Passage, before: StepFile, after: StepFile) => void;
  /** The project's procedure was redrawn: what is measured by it may be another now. */
  readonly redrawn?: (dossier: Passage) => void;
  readonly machines?: readonly Machine[];
}

/** All features as one: each command and each kind of clock has exactly one rule. */
export interface Features {
  readonly commands: Readonly<Record<CommandName, (p: Passage, command: StepCommand) => void>>;
  readonly lapses: ClockRules;
  readonly reminders: ClockRules;
  readonly granted: (p: Passage) => void;
  readonly fell: (p: Passage) => void;
  readonly used: (p: Passage, by: string) => void;
  readonly fetched: (p: Passage, refs: readonly string[]) => void;
  readonly late: (p: Passage, light: string) => void;
  readonly neglected: (p: Passage, dutyId: string) => void;
  readonly afterwards: (p: Passage, before: StepFile) => void;
  readonly moved: (p: Passage, before: StepFile) => void;
  readonly projectMoved: (dossier: Passage, before: StepFile, after: StepFile) => void;
  readonly redrawn: (dossier: Passage) => void;
  readonly machines: readonly Machine[];
}

export function composeFeatures(features: readonly Feature[]): Features {
  const machines = features.flatMap((feature) => feature.machines ?? []);
  const commands = varied(features);
  const lapses = merge(features.map((feature) => feature.lapses ?? {}));
  const problems = [
    ...COMMANDS.filter((name) => !(name in commands)).map((name) => `no rule for the command ${name}`),
    ...machines.flatMap(problemsOf),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    commands,
    lapses,
    reminders: merge(features.map((feature) => feature.reminders ?? {})),
    granted: (p) => features.forEach((feature) => feature.granted?.(p)),
    fell: (p) => features.forEach((feature) => feature.fell?.(p)),
    used: (p, by) => features.forEach((feature) => feature.used?.(p, by)),
    fetched: (p, refs) => features.forEach((feature) => feature.fetched?.(p, refs)),
    late: (p, light) => features.forEach((feature) => feature.late?.(p, light)),
    neglected: (p, dutyId) => features.forEach((feature) => feature.neglected?.(p, dutyId)),
    afterwards: (p, before) => features.forEach((feature) => feature.afterwards?.(p, before)),
    moved: (p, before) => features.forEach((feature) => feature.moved?.(p, before)),
    projectMoved: (p, before, after) =>
      features.forEach((feature) => feature.projectMoved?.(p, before, after)),
    redrawn: (p) => features.forEach((feature) => feature.redrawn?.(p)),
    machines,
  };
}

type Rule = (p: Passage, command: StepCommand) => void;
interface Way {
  readonly where: (p: Passage, command: StepCommand) => boolean;
  readonly rule: Rule;
}

/** Each command with its own rule, and the ways that others have for it where they apply. */
function varied(features: readonly Feature[]): Readonly<Record<string, Rule>> {
  const own = merge(features.map((feature) => feature.commands ?? {})) as Readonly<Record<string, Rule>>;
  const waysOf = (name: string): Way[] =>
    features.flatMap(
      ({ variations }) => (variations as Readonly<Record<string, Way>> | undefined)?.[name] ?? [],
    );
  const rules = Object.entries(own).map(([name, rule]): [string, Rule] => {
    const ways = waysOf(name);
    return [name, (p, command) => (ways.find((way) => way.where(p, command))?.rule ?? rule)(p, command)];
  });
  return Object.fromEntries(rules);
}

function merge<Rules extends object>(all: readonly Rules[]): Rules {
  const twice = all.flatMap(Object.keys).filter((name, i, names) => names.indexOf(name) !== i);
  if (twice.length > 0) throw new Error(`more than one rule for ${twice.join(', ')}`);
  return Object.assign({}, ...all) as Rules;
}
