import { seededRandom } from '../platform/domain/random.js';

/** What is done to a step, in this order. */
export const TO_THE_DECISION = ['submit', 'accept', 'grant'] as const;
export const TO_THE_END = [...TO_THE_DECISION, 'deliver', 'publish-decision'] as const;
export type Verb = (typeof TO_THE_END)[number];

/** A project as its door has registered it. */
export interface BenchProject {
  readonly steps: readonly { readonly id: string; readonly item: string; readonly department: string }[];
}

export interface BenchStep {
  readonly id: string;
  readonly department: string;
  readonly project: BenchProject;
  readonly verbs: readonly Verb[];
  done: number;
}

export type Errand = { readonly verb: 'register' } | { readonly verb: Verb; readonly step: BenchStep };

/**
 * Keeps a number of projects open and hands out their next commands in shuffled order, so that two items of one
 * project can be at their end together. Whoever finishes a project makes room for the next.
 */
export class Workload {
  private readonly ready: BenchStep[] = [];
  private readonly unfinished = new Map<BenchProject, number>();
  private registering = 0;
  private readonly random: (below: number) => number;

  constructor(
    private readonly openProjects: number,
    private readonly verbsFor: (item: string) => readonly Verb[] = () => TO_THE_DECISION,
    /** No more than these are registered altogether. */
    private budget: number = Number.POSITIVE_INFINITY,
    seed = 1,
  ) {
    this.random = seededRandom(seed);
  }

  /** Null when there is nothing to do at the moment, or nothing any more. */
  next(): Errand | null {
    if (this.budget > 0 && this.unfinished.size + this.registering < this.openProjects) {
      this.registering += 1;
      this.budget -= 1;
      return { verb: 'register' };
    }
    const step = this.anyReady();
    const verb = step?.verbs[step.done];
    return step && verb ? { verb, step } : null;
  }

  get isFinished(): boolean {
    return this.budget <= 0 && this.unfinished.size === 0 && this.registering === 0;
  }

  registered(project: BenchProject): void {
    this.registering -= 1;
    this.unfinished.set(project, project.steps.length);
    for (const { id, item, department } of project.steps) {
      this.ready.push({ id, department, project, verbs: this.verbsFor(item), done: 0 });
    }
  }

  /** The command is done; whether anything is left to do on this step. */
  advanced(step: BenchStep): boolean {
    step.done += 1;
    if (step.done < step.verbs.length) return true;
    const left = (this.unfinished.get(step.project) ?? 1) - 1;
    if (left > 0) this.unfinished.set(step.project, left);
    else this.unfinished.delete(step.project);
    return false;
  }

  /** May be worked on again. */
  release(step: BenchStep): void {
    this.ready.push(step);
  }

  private anyReady(): BenchStep | undefined {
    const last = this.ready.pop();
    const place = this.random(this.ready.length + 1);
    const chosen = this.ready[place];
    if (!last || !chosen) return last;
    this.ready[place] = last;
    return chosen;
  }
}
