import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { ClockSetting } from '../../clocks/domain/clock.js';
import type { FactData, FactName } from '../../facts/domain/facts.js';
import { signature, SYSTEM, type Actor } from '../../identity/domain/actor.js';
import { askedMaterials } from '../../procedure/domain/asked-materials.js';
import { reachedMilestones } from '../../procedure/domain/milestones.js';
import type { StepCommand } from './commands.js';
import { decide } from './decide.js';
import { APPLICANT } from './holder.js';
import { ruleForItem } from './kinds.js';
import { Journal, Passage } from './passage.js';
import { itemOf, type ProcedureBook } from './procedure-book.js';
import { denyWith, grantWith } from './rules/decide.js';
import type { RuleParameters, Setting } from './setting.js';
import { settle } from './settle.js';
import { isTerminal, MACHINES } from './states.js';
import { isPositive, type Standing, type StepFile } from './step-file.js';

export interface Project {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly region: string;
  readonly applicantId: string;
  readonly facts: Facts;
  readonly milestones: readonly string[];
  readonly completedAt: Date | null;
}

/** What every rule looks at beside the project. */
export interface RuleBook extends ClockSetting {
  readonly parameters: RuleParameters;
  readonly newId: () => string;
}

/** A step that its prerequisites have just opened. */
export interface Opening {
  readonly standing: Standing;
  readonly at: Date;
}

/**
 * The project's case as one command sees it: the standing of every step, the full files of those that the
 * command touches (its own and what is decided with it), and the journal of what happens to them.
 */
export class ProjectFile {
  readonly journal = new Journal();
  readonly openings: Opening[] = [];
  private readonly standings: Map<string, Standing>;
  private readonly files: Map<string, StepFile>;

  constructor(
    public project: Project,
    public book: ProcedureBook,
    private readonly rules: RuleBook,
    standings: readonly Standing[],
    files: readonly StepFile[],
  ) {
    this.standings = new Map(standings.map((s) => [s.item, s]));
    this.files = new Map(files.map((f) => [f.item.code, f]));
  }

  /** The same case once more: what is tried on it leaves this one as it is. */
  copy(): ProjectFile {
    return new ProjectFile(
      this.project,
      this.book,
      this.rules,
      [...this.standings.values()],
      this.allFiles(),
    );
  }

  file(item: string): StepFile | undefined {
    return this.files.get(item);
  }

  allFiles(): StepFile[] {
    return [...this.files.values()];
  }

  allStandings(): Standing[] {
    return [...this.standings.values()].filter((s) => s.state !== 'DROPPED');
  }

  /** Everything that is already over on the files at hand, at its legal instant. */
  settle(now: Date): void {
    for (const item of [...this.files.keys()]) this.pass(item, now, SYSTEM, (p) => settle(p, now));
  }

  /** A year's calendar was published: every open limit is reckoned by it. */
  reckonAgain(now: Date, because: string): void {
    for (const item of [...this.files.keys()]) this.pass(item, now, SYSTEM, (p) => p.reckonAgain(because));
  }

  perform(item: string, command: StepCommand, now: Date, actor: Actor): void {
    this.pass(item, now, actor, (p) => decide(p, command));
  }

  /** Opens whatever its prerequisites no longer lock; at registration all that waits for nothing. */
  open(at: Date): void {
    for (const item of this.book.entries.keys()) {
      const standing = this.standings.get(item);
      if (standing?.state !== 'LOCKED' || this.waitsFor(item).length > 0) continue;
      this.openStep(standing, this.prerequisites(item), at);
    }
  }

  /** The prerequisites that keep an item locked. */
  waitsFor(item: string): string[] {
    return this.prerequisites(item).filter((other) => !this.isPositive(other));
  }

  /** How an item of the project stands, also one that was dropped; undefined if it never was in the procedure. */
  standing(item: string): Standing | undefined {
    return this.standings.get(item);
  }

  /** A step that a redrawn procedure adds. */
  add(standing: Standing): void {
    this.standings.set(standing.item, standing);
  }

  /** Puts a step that has not begun back to where it waits, or out of the procedure; nobody holds it there. */
  putBack(item: string, state: 'LOCKED' | 'DROPPED', at: Date): void {
    const standing = this.standings.get(item);
    const step = this.files.get(item);
    if (!standing || !step) throw new Error(`${item} is not at hand`);
    const { holder, stateSince: from } = step;
    if (holder && from < at) this.journal.holdings.push({ step, holder, state: step.state, from, to: at });
    this.standings.set(item, { ...standing, state });
    this.files.set(item, { ...step, state, stateSince: at, holder: null });
  }

  /** Milestones and completion follow from what has been granted; each is reported once. */
  reachMilestones(at: Date): void {
    const positive = new Set(
      this.allStandings()
        .filter(isPositive)
        .map((s) => s.item),
    );
    for (const milestone of reachedMilestones(this.book.catalogue, this.book.procedure, positive)) {
      if (this.project.milestones.includes(milestone)) continue;
      this.project = { ...this.project, milestones: [...this.project.milestones, milestone] };
      this.tell('milestone.reached', at, { milestone });
    }
    if (this.project.completedAt === null && this.allStandings().every((s) => this.isDone(s))) {
      this.project = { ...this.project, completedAt: at };
      this.tell('project.completed', at, {});
    }
  }

  /** What a redrawn procedure no longer asks for has only to come to an end. */
  private isDone(standing: Standing): boolean {
    return isPositive(standing) || (!this.book.entries.has(standing.item) && isTerminal(standing.state));
  }

  private prerequisites(item: string): string[] {
    const ties = this.book.entries.get(item)?.depends ?? [];
    return ties.filter((tie) => tie.mode === 'HARD').map((tie) => tie.item);
  }

  private pass(item: string, now: Date, actor: Actor, act: (p: Passage) => void): void {
    const before = this.files.get(item);
    if (!before) return;
    const passage = new Passage(before, this.settingFor(item), this.journal, now, actor);
    act(passage);
    const after = passage.step;
    this.files.set(item, after);
    this.standings.set(item, { id: after.id, item, state: after.state, decision: after.decision });
    if (before.decision !== after.decision) this.followUp(after, now, actor);
    else if (isTerminal(after.state) && !this.book.entries.has(item)) this.reachMilestones(now);
  }

  /** What a decision brings about elsewhere: what goes with it, what it opens, what it completes. */
  private followUp(step: StepFile, now: Date, actor: Actor): void {
    for (const { follower, merged } of this.book.pairs.filter((pair) => pair.leader === step.item.code)) {
      const other = this.files.get(follower);
      if (!other || other.decision !== null) continue;
      if (step.decision === 'refused') {
        if (merged) this.pass(follower, now, actor, (p) => denyWith(p, step.item.code));
      } else if ((merged || other.state === 'IN_REVIEW') && this.allLeadersPositive(follower)) {
        this.pass(follower, now, actor, (p) => grantWith(p, step.item.code));
      }
    }
    if (step.decision !== 'granted') return;
    this.open(now);
    this.reachMilestones(now);
  }

  private allLeadersPositive(follower: string): boolean {
    return this.book.pairs
      .filter((pair) => pair.follower === follower)
      .every((pair) => this.isPositive(pair.leader));
  }

  /** What does not apply to the project stands in nobody's way. */
  private isPositive(item: string): boolean {
    const standing = this.standings.get(item);
    return standing === undefined || standing.state === 'DROPPED' || isPositive(standing);
  }

  private openStep(standing: Standing, after: readonly string[], at: Date): void {
    const state = MACHINES[ruleForItem(itemOf(this.book.catalogue, standing.item)).machine].initial;
    const opened = { ...standing, state };
    this.standings.set(standing.item, opened);
    this.openings.push({ standing: opened, at });
    const file = this.files.get(standing.item);
    if (file) this.files.set(standing.item, { ...file, state, stateSince: at, holder: APPLICANT });
    this.tell('step.opened', at, after.length > 0 ? { after: [...after] } : {}, { step: standing });
  }

  private settingFor(item: string): Setting {
    return {
      ...this.rules,
      catalogue: this.book.catalogue,
      projectType: this.project.type,
      askedMaterials: () =>
        askedMaterials(this.book.catalogue, this.book.procedure, item, this.project.facts),
      ties: this.book.entries.get(item)?.depends ?? [],
      standing: (other) => {
        const standing = this.standings.get(other);
        return standing?.state === 'DROPPED' ? undefined : standing;
      },
    };
  }

  /** Records a fact of the project, or of a step at whose file nobody is; what follows by itself is the system's doing. */
  tell<Name extends FactName>(
    name: Name,
    at: Date,
    data: FactData[Name],
    { step, actor = SYSTEM }: Telling = {},
  ): void {
    const where = step ? { item: step.item, stepId: step.id } : {};
    this.journal.facts.push({ name, at, ...where, ...signature(actor), data });
  }
}

interface Telling {
  readonly step?: Standing;
  readonly actor?: Actor;
}
