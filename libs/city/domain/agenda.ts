import type { ExtensionApprover } from '../../identity/domain/relation.js';
import type { Lead } from '../../regions/domain/region.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import type { StepFile } from '../../steps/domain/step-file.js';
import { diceFor } from './chance.js';
import type { Habit, Habits, Part, Scene, Thought } from './habit.js';
import { momentOf } from './office-hours.js';

/** One thing that will be done, unless the situation changes before. */
export interface PlannedAct {
  readonly at: Date;
  readonly by: Part;
  readonly office: Lead;
  readonly command: StepCommand;
}

/** What follows from one thought about one step. */
export interface Plan {
  readonly habit: string;
  readonly stepId: string;
  /** Which of several things of a kind it is about. */
  readonly subject: string;
  readonly item: string;
  readonly about: string;
  readonly acts: readonly PlannedAct[];
  readonly tries: number;
  readonly approver: ExtensionApprover | null;
}

interface Refused {
  readonly about: string;
  readonly tries: number;
}

const MOST_TRIES = 6;
/** What is done right after something else. */
const A_WHILE_MS = 7 * 60_000;

/** What somebody has in mind about one step, by the things that it is about. */
type Mind = ReadonlyMap<string, Plan>;

/** What those around one project have in mind. */
export class Agenda {
  /** By step and habit. */
  private readonly minds = new Map<string, Map<string, Mind>>();
  private readonly refused = new Map<string, Refused>();

  constructor(
    /** The city's seed and the project's number in it. */
    private readonly question: readonly (string | number)[],
  ) {}

  /** Whether it is still meant to be done. */
  holds(plan: Plan): boolean {
    return this.minds.get(plan.stepId)?.get(plan.habit)?.get(plan.subject) === plan;
  }

  /** What was planned was refused: it is thought over once more, a few times and ever later. */
  refuse(plan: Plan): void {
    if (!this.holds(plan)) return;
    const tries = plan.tries + 1;
    this.refused.set(keyOf(plan), { about: plan.about, tries });
    const mind = new Map(this.minds.get(plan.stepId)?.get(plan.habit));
    if (tries < MOST_TRIES) mind.delete(plan.subject);
    else mind.set(plan.subject, { ...plan, acts: [] });
    this.minds.get(plan.stepId)?.set(plan.habit, mind);
  }

  /** Lets everybody look at one step again; tells what is newly planned. */
  thinkOver(habits: Habits, scene: Scene): Plan[] {
    const fresh: Plan[] = [];
    for (const [name, habit] of habits) {
      const thoughts = thoughtsOf(habit(scene));
      const known = this.minds.get(scene.step.id)?.get(name);
      if (thoughts.length === 0 && !known) continue;
      const plans = thoughts.map(
        (thought) => this.stillMeant(known, thought) ?? this.plan(name, habit, thought, scene),
      );
      fresh.push(...plans.filter((plan) => known?.get(plan.subject) !== plan));
      this.keep(scene.step.id, name, plans);
    }
    return fresh;
  }

  private stillMeant(known: Mind | undefined, { about, subject = '' }: Thought): Plan | undefined {
    const plan = known?.get(subject);
    return plan?.about === about ? plan : undefined;
  }

  private keep(stepId: string, habit: string, plans: readonly Plan[]): void {
    const ofStep = this.minds.get(stepId) ?? new Map<string, Mind>();
    if (plans.length === 0) ofStep.delete(habit);
    else ofStep.set(habit, new Map(plans.map((plan) => [plan.subject, plan])));
    this.minds.set(stepId, ofStep);
  }

  private plan(habit: string, think: Habit, thought: Thought, scene: Scene): Plan {
    const { about, subject = '' } = thought;
    const { id: stepId, item } = scene.step;
    const refused = this.refused.get(keyOf({ stepId, habit, subject }));
    const tries = refused?.about === about ? refused.tries : 0;
    const again = tries === 0 ? thought : sameOf(thoughtsOf(think({ ...scene, tries })), thought);
    return {
      habit,
      stepId,
      subject,
      item: item.code,
      about,
      tries,
      acts: this.actsOf(habit, again, { ...scene, tries }),
      approver: item.limit.extension?.approver ?? null,
    };
  }

  private actsOf(habit: string, { about, subject = '', plan }: Thought, scene: Scene): PlannedAct[] {
    const { step, calendar, now, tries } = scene;
    const dice = diceFor(...this.question, step.item.code, step.round, habit, subject, about, tries);
    const patience = tries === 0 ? 0 : 2 ** tries;
    let last = now;
    return plan(dice).map(({ by, office = leadOf(step), command, after = 0, ...when }) => {
      const at = momentOf(calendar, now, { after: after + patience, ...when }, dice);
      last = at > last ? at : new Date(last.getTime() + A_WHILE_MS);
      return { at: last, by, office, command };
    });
  }
}

const thoughtsOf = (thoughts: ReturnType<Habit>): readonly Thought[] =>
  thoughts === null ? [] : 'plan' in thoughts ? [thoughts] : thoughts;

const sameOf = (thoughts: readonly Thought[], thought: Thought): Thought =>
  thoughts.find(({ subject, about }) => subject === thought.subject && about === thought.about) ?? thought;

const keyOf = ({ stepId, habit, subject }: Pick<Plan, 'stepId' | 'habit' | 'subject'>): string =>
  `${stepId}/${habit}/${subject}`;

const leadOf = ({ department, region }: StepFile): Lead => ({ department, region });
