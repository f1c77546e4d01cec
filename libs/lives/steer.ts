import { instantOf } from '../calendar/domain/day.js';
import { whoMay } from '../identity/domain/who-may.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { Dice } from '../platform/domain/dice.js';
import {
  DOSSIER,
  policyObject,
  type CaseInView,
  type CommandName,
  type StepCommand,
  type StepFile,
} from '../steps/index.js';
import { belongsOn } from '../steps/domain/commands.js';
import { mayFileAgain } from '../steps/domain/rules/file-again.js';
import { exampleOf } from '../steps/domain/possible-acts.js';
import type { Begun } from './begin-life.js';
import { currentIn, type Choice } from './choice.js';
import { goalsOf, type Aim, type Intention } from './intentions/index.js';
import { peopleAround, personCalled } from './people.js';
import { Route, STEP_MACHINE } from './routes.js';
import { wordsFor } from './words.js';

/** After so many turns without getting there a life wants something else. */
const PATIENCE = 30;

/** So rarely it does what leads no nearer: a delay that is excused again and again is never late. */
const ASIDE = 8;

/** What has to have been taken before a machine begins on a step. */
const BEFORE = { review: ['A12'], grant: ['A20', 'A23', 'F01', 'F03'] } as const;

/** What was tried on a copy of the case: how near to the goal it would lead. */
interface Trial extends Choice {
  /** In transitions; null where it takes none of the way. */
  readonly left: number | null;
  /** How near it is now. */
  readonly now: number;
}

/**
 * 掌舵: leads a life towards what it is out for. Commands are tried on a copy of the case by the very rules that decide on
 * them; of those that lead nearer one is chosen, by the machine's own table. What only time can bring is waited for.
 */
export class Helm {
  private goal: string | undefined;
  private turns = 0;
  private readonly given = new Map<CommandName, number>();

  constructor(
    private readonly begun: Begun,
    private readonly aim: Aim,
    private readonly taken: readonly string[],
    private readonly dice: Dice,
  ) {
    this.goal = aim.goal;
  }

  /** The next command towards the goal; `wait` where time has to do something, null where nothing is left to want. */
  next(view: CaseInView, now: Date): Choice | 'wait' | null {
    const steps = this.steered(view);
    const goal = this.wanted(steps);
    if (goal === null) return null;
    this.turns++;
    const route = this.routeFrom(steps, goal);
    const trials = this.trials(view, route, this.isReady(steps), now);
    const chosen = this.choose(trials);
    if (!chosen) return 'wait';
    const { do: name } = chosen.command;
    this.given.set(name, (this.given.get(name) ?? 0) + 1);
    return chosen;
  }

  /** Whether something that is done without an intention would put an end to it. */
  spoils(view: CaseInView, choice: Choice, now: Date): boolean {
    if (this.goal === undefined) return false;
    if (this.intention.lets?.includes(choice.command.do)) return true;
    const route = this.routeFrom(this.steered(view), this.goal);
    const tried = this.attempt(view, choice, now, route);
    if (!tried || tried.left === 0) return false;
    return tried.isEnd || (tried.left !== null && tried.left > distanceOf(choice.step, route));
  }

  /** What is done without an intention, in the words that the intention would have for it. */
  inItsWords({ step, command, ...choice }: Choice): Choice {
    const meant = this.intention.words?.[command.do]?.(this.dice, step);
    return { ...choice, step, command: meant ? { ...command, ...meant } : command };
  }

  /** When something may have changed by itself: at a reminder, on the last day of a clock, at its end, on a day that is known. */
  moments(view: CaseInView, now: Date): Date[] {
    const files = currentIn(view, this.begun);
    const clocks = files.flatMap(({ clocks: all }) => all.filter(({ state }) => state === 'running'));
    const days = [...clocks.map(({ dueOn }) => dueOn), ...files.flatMap(({ memo }) => daysIn(memo))];
    return [
      ...clocks.flatMap(({ lapsesAt, remindAt }) => [lapsesAt, ...remindAt]),
      ...days.map((day) => instantOf(day, '10:00')),
    ].filter((at) => at > now);
  }

  private get intention(): Intention {
    return this.aim.intention;
  }

  /** What the machine stands on: the life's own items, without those beside. */
  private steered(view: CaseInView): StepFile[] {
    return currentIn(view, this.begun).filter(({ item: { code } }) => !this.begun.beside.includes(code));
  }

  /** The goal, or another one that can be reached from here when it is there, or out of reach. */
  private wanted(steps: readonly StepFile[]): string | null {
    const { goal } = this;
    const isOut = goal === undefined || this.taken.includes(goal) || this.turns >= PATIENCE;
    if (!isOut && this.isNear(steps, goal)) return goal;
    const others = goalsOf(this.intention).filter((id) => id !== goal && !this.taken.includes(id));
    const near = others.filter((id) => this.isNear(steps, id));
    this.turns = 0;
    this.goal = near.length > 0 ? this.dice.one(near) : undefined;
    return this.goal ?? null;
  }

  private isNear(steps: readonly StepFile[], goal: string): boolean {
    const route = new Route(this.intention.machine, [goal]);
    return steps.some((step) => mayFileAgain(step) || distanceOf(step, route) < Infinity);
  }

  private routeFrom(steps: readonly StepFile[], goal: string): Route {
    if (this.isReady(steps)) return new Route(this.intention.machine, [goal]);
    return new Route(STEP_MACHINE, BEFORE[this.intention.after ?? 'review']);
  }

  private isReady(steps: readonly StepFile[]): boolean {
    const { after } = this.intention;
    if (after === undefined) return true;
    return steps.some((step) => (after === 'grant' ? step.decision === 'granted' : step.acceptedOn !== null));
  }

  private trials(view: CaseInView, route: Route, ready: boolean, now: Date): Trial[] {
    const { by, aids = {} } = this.intention;
    const helping = Object.keys(aids) as CommandName[];
    const names = ready ? [...new Set([...by, ...helping])] : WAY_IN;
    return currentIn(view, this.begun).flatMap((step) =>
      names
        .filter((name) => belongsOn(name, step.item.code === DOSSIER))
        .flatMap((name) => this.trial(view, step, name, { route, now, ready })),
    );
  }

  private trial(
    view: CaseInView,
    step: StepFile,
    name: CommandName,
    { route, now, ready }: { route: Route; now: Date; ready: boolean },
  ): Trial[] {
    const who = this.whoFor(view, step, name);
    if (who.length === 0) return [];
    const before = view.project.chain.seq;
    return this.wordings(step, name, now, ready).flatMap((command): Trial[] => {
      const choice: Choice = { step, command, as: this.dice.one(who), before };
      const tried = this.attempt(view, choice, now, route);
      if (!tried) return [];
      const { left } = tried;
      const isBeside = this.begun.beside.includes(step.item.code);
      if (!isBeside) return [{ ...choice, left, now: distanceOf(step, route) }];
      const isItsOwn = route.machine === STEP_MACHINE && left !== 0;
      const near = Math.min(...this.steered(view).map((one) => distanceOf(one, route)), Infinity);
      return [{ ...choice, left: isItsOwn ? null : left, now: near }];
    });
  }

  private whoFor({ project }: CaseInView, step: StepFile, name: CommandName): string[] {
    const may = whoMay(`step:${name}`, policyObject(project, step));
    return step.item.code === DOSSIER ? may.filter((one) => peopleAround(step).includes(one)) : may;
  }

  /** In good faith, as the intention wants it, and as anybody might. */
  private wordings(step: StepFile, name: CommandName, now: Date, ready: boolean): StepCommand[] {
    const example = exampleOf(name, step, now);
    const meant = this.intention.words?.[name]?.(this.dice, step);
    if (meant) return [{ ...example, ...meant }];
    if (!ready) return [example];
    return [example, wordsFor(this.dice, name, step, now), wordsFor(this.dice, name, step, now)];
  }

  /** What is left of the way after it, and whether the step is at its end then; null where it is refused. */
  private attempt(
    { file }: CaseInView,
    { step, command, as }: Choice,
    now: Date,
    route: Route,
  ): { readonly left: number | null; readonly isEnd: boolean } | null {
    const copy = file.copy();
    const actor = personCalled(as, { region: step.region, applicantId: this.begun.applicantId });
    try {
      copy.perform(step.item.code, command, now, actor, step.id);
    } catch (error) {
      if (error instanceof RuleViolation) return null;
      throw error;
    }
    const after = copy.fileOf(step.id);
    const isEnd = after !== undefined && mayFileAgain(after) && !mayFileAgain(step);
    return { left: route.after(copy.journal.transitions), isEnd };
  }

  private choose(trials: readonly Trial[]): Trial | null {
    const { dice } = this;
    const nearer = trials.filter(({ left, now }) => left !== null && left < now);
    if (nearer.length > 0) {
      const least = Math.min(...nearer.map(({ left }) => left ?? Infinity));
      return dice.one(nearer.filter(({ left }) => left === least));
    }
    const near = Math.min(...trials.map(({ now }) => now), Infinity);
    const aids = trials.filter((trial) => trial.left === null && this.aidsNow(trial, near));
    const aid = aids.length > 0 ? dice.weighted(aids, (trial) => 1 / this.times(trial) ** 2) : null;
    if (aid && dice.chance(80 / this.times(aid))) return aid;
    const asides = trials.filter(({ left, now }) => left !== null && left === now && left < Infinity);
    const aside = asides.length > 0 ? dice.one(asides) : null;
    return aside && dice.chance(ASIDE / this.times(aside)) ? aside : null;
  }

  /** What was done before is rather waited for than done once more. */
  private times({ command }: Trial): number {
    return 1 + (this.given.get(command.do) ?? 0);
  }

  private aidsNow({ command, step }: Trial, near: number): boolean {
    const when = this.intention.aids?.[command.do];
    if (when === undefined || when === 'always') return when !== undefined;
    if (when === 'near') return near <= 1;
    const states = statesOf(step, this.intention.machine);
    return states.length === 0 || states.some((state) => when.includes(state));
  }
}

const WAY_IN: readonly CommandName[] = [
  'submit',
  'accept',
  'correct',
  'supply',
  'grant',
  'end-special',
  'convert',
  'connect',
];

const ROUTES_OF_STATES = new Map<string, Route>();

/** Where a machine stands on a step, by what the step remembers of it; several times, where there are several. */
function statesOf(step: StepFile, machine: string): string[] {
  if (machine === STEP_MACHINE) return [step.state];
  const route = ROUTES_OF_STATES.get(machine) ?? new Route(machine, []);
  ROUTES_OF_STATES.set(machine, route);
  return statesIn(step.memo, route);
}

function statesIn(kept: unknown, route: Route): string[] {
  if (typeof kept !== 'object' || kept === null) return [];
  return Object.entries(kept).flatMap(([key, value]: [string, unknown]) =>
    key === 'state' && typeof value === 'string' && route.knows(value) ? [value] : statesIn(value, route),
  );
}

/** A machine of which nothing is kept yet stands at its beginning. */
function distanceOf(step: StepFile, route: Route): number {
  const states = statesOf(step, route.machine);
  return Math.min(
    ...[...states, ...(states.length === 0 ? route.initial : [])].map((s) => route.from(s)),
    Infinity,
  );
}

/** Every day that is remembered somewhere. */
function daysIn(kept: unknown): string[] {
  if (typeof kept === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(kept) ? [kept] : [];
  return typeof kept === 'object' && kept !== null ? Object.values(kept).flatMap(daysIn) : [];
}
