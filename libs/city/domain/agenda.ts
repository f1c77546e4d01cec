import type { ExtensionApprover } from '../../identity/domain/relation.js';
import type { Lead } from '../../regions/domain/region.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { diceFor } from './chance.js';
import type { Habit, Habits, Part, Scene, Thought } from './habit.js';
import { momentOf } from './office-hours.js';

/** One thing that will be done, unless the situation changes before. */
export interface PlannedAct {
  readonly at: Date;
  readonly by: Part;
  readonly command: StepCommand;
}

/** What follows from one thought about one step. */
export interface Plan {
  readonly habit: string;
  readonly stepId: string;
  readonly item: string;
  readonly about: string;
  readonly acts: readonly PlannedAct[];
  readonly tries: number;
  readonly lead: Lead;
  readonly approver: ExtensionApprover | null;
}

/** What those around one project have in mind: by step and habit. */
export class Agenda {
  private readonly plans = new Map<string, Plan>();
  private readonly refused = new Map<string, { readonly about: string; readonly tries: number }>();

  constructor(
    /** The city's seed and the project's number in it. */
    private readonly question: readonly (string | number)[],
  ) {}

  /** Whether it is still meant to be done. */
  holds(plan: Plan): boolean {
    return this.plans.get(keyOf(plan)) === plan;
  }

  /** What was planned was refused: it is thought over once more, a few times and ever later. */
  refuse(plan: Plan): void {
    if (!this.holds(plan)) return;
    const tries = plan.tries + 1;
    this.refused.set(keyOf(plan), { about: plan.about, tries });
    if (tries < MOST_TRIES) this.plans.delete(keyOf(plan));
    else this.plans.set(keyOf(plan), { ...plan, acts: [] });
  }

  /** Lets everybody look at one step again; tells what is newly planned. */
  thinkOver(habits: Habits, scene: Scene): Plan[] {
    return Object.entries(habits).flatMap(([name, habit]) => this.consider(name, habit, scene) ?? []);
  }

  private consider(habit: string, think: Habit, scene: Scene): Plan | null {
    const { id: stepId } = scene.step;
    const key = keyOf({ stepId, habit });
    const thought = think(scene);
    if (!thought) {
      this.plans.delete(key);
      return null;
    }
    const { about } = thought;
    if (this.plans.get(key)?.about === about) return null;
    const refused = this.refused.get(key);
    const tries = refused?.about === about ? refused.tries : 0;
    const again = tries === 0 ? thought : (think({ ...scene, tries }) ?? thought);
    const { item, department, region } = scene.step;
    const plan = {
      habit,
      stepId,
      item: item.code,
      about,
      tries,
      acts: this.actsOf(habit, again, { ...scene, tries }),
      lead: { department, region },
      approver: item.limit.extension?.approver ?? null,
    };
    this.plans.set(key, plan);
    return plan;
  }

  private actsOf(
    habit: string,
    { about, plan }: Thought,
    { step, calendar, now, tries }: Scene,
  ): PlannedAct[] {
    const dice = diceFor(...this.question, step.item.code, step.round, habit, about, tries);
    const patience = tries === 0 ? 0 : 2 ** tries;
    let last = now;
    return plan(dice).map(({ by, command, after = 0, ...when }) => {
      const at = momentOf(calendar, now, { after: after + patience, ...when }, dice);
      last = at > last ? at : new Date(last.getTime() + A_WHILE_MS);
      return { at: last, by, command };
    });
  }
}

const MOST_TRIES = 6;
/** What is done right after something else. */
const A_WHILE_MS = 7 * 60_000;

const keyOf = ({ stepId, habit }: Pick<Plan, 'stepId' | 'habit'>): string => `${stepId}/${habit}`;
