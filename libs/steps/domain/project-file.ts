import { WORK_STARTED } from '../../catalogue/domain/item.js';
import type { FactData, FactName } from '../../facts/domain/facts.js';
import { SYSTEM, type Actor } from '../../identity/domain/actor.js';
import { WholeCaseNeeded, type Doing, type Extent, type Opening } from './case-extent.js';
import { decidedWith, goingWith } from './going-with.js';
import { isApplication, type StepCommand } from './commands.js';
import { decide } from './decide.js';
import { APPLICANT } from './holder.js';
import { ruleForItem } from './kinds.js';
import type { Addressee } from './duty.js';
import { Journal, type Telling, type Turn } from './journal.js';
import { DOSSIER } from './dossier.js';
import { Passage, type Order } from './passage.js';
import { itemOf, type ProcedureBook } from './procedure-book.js';
import { mayFileAgain, nextRound } from './rules/file-again.js';
import { isToCome, refsOf } from './materials.js';
import { passOn } from './possession.js';
import { settingOf, type Project, type RuleBook } from './setting-of-case.js';
import { firstOver, settleNext } from './settle.js';
import { isTerminal, MACHINES } from './states.js';
import type { Standing, StepFile } from './step-file.js';
import { isPositive, isPositiveSoFar, owedIn, standingOf } from './step-file.js';
import { Standings } from './standings.js';
import { downstreamOf } from './ties.js';

export { WholeCaseNeeded } from './case-extent.js';
export type { Project, RuleBook, SuspendedUntil } from './setting-of-case.js';

/** Into another state, into somebody else's hands, or past the cap of a procedure, whose time is the department's again. */
const hasMoved = (before: StepFile, after: StepFile): boolean =>
  before.state !== after.state ||
  before.holder?.kind !== after.holder?.kind ||
  before.memo.special !== after.memo.special;

/**
 * The project's case as one command sees it: the standing of every step, the full files of those that the
 * command touches (its own and what is decided with it), and the journal of what happens to them.
 */
export class ProjectFile {
  readonly journal = new Journal();
  readonly openings: Opening[] = [];
  private readonly standings: Standings;
  /** By the step's id: an item has one for each round. */
  private readonly files: Map<string, StepFile>;

  constructor(
    public project: Project,
    book: ProcedureBook,
    readonly rules: RuleBook,
    standings: readonly Standing[],
    files: readonly StepFile[],
    private readonly extent: Extent = { whole: true, suspended: [] },
  ) {
    this.standings = new Standings(book, rules.parameters.for({ region: project.region }), standings);
    this.files = new Map(files.map((f) => [f.id, f]));
  }

  /** The procedure, as it now is. */
  get book(): ProcedureBook {
    return this.standings.book;
  }

  set book(book: ProcedureBook) {
    this.standings.book = book;
  }

  /** The same case once more: what is tried on it leaves this one as it is. */
  copy(): ProjectFile {
    const standings = this.standings.everything();
    return new ProjectFile(this.project, this.book, this.rules, standings, this.allFiles(), this.extent);
  }

  /** The newest round of an item. */
  file(item: string): StepFile | undefined {
    return this.files.get(this.standings.get(item)?.id ?? '');
  }

  /** How often an item was applied for, the newest first. */
  rounds(item: string): StepFile[] {
    const rounds = this.allFiles().filter((step) => step.item.code === item);
    return rounds.sort((a, b) => b.round - a.round);
  }

  fileOf(stepId: string): StepFile | undefined {
    return this.files.get(stepId);
  }

  allFiles(): StepFile[] {
    return [...this.files.values()];
  }

  allStandings(): Standing[] {
    return this.standings.all();
  }

  /** Everything that is already over on the files at hand, each thing at its legal instant, and in that order. */
  settle(now: Date): void {
    const over = () => firstOver(this.files.values(), now);
    for (let next = over(); next; next = over()) {
      const { id, at } = next;
      this.pass(id, at, SYSTEM, (p) => settleNext(p, at, this.rules.features));
    }
  }

  /** Something that is done to every file at hand. */
  forEach(now: Date, actor: Actor, act: (p: Passage) => void): void {
    for (const id of [...this.files.keys()]) this.pass(id, now, actor, act);
  }

  /** Lets a command's rule decide on a step, by default the newest round of the item; what is filed, is filed there. */
  perform(item: string, command: StepCommand, now: Date, actor: Actor, stepId?: string): void {
    const isNewest = stepId === undefined || isApplication(command.do);
    const step = isNewest ? this.file(item) : this.files.get(stepId);
    if (!step) return;
    const again = isApplication(command.do) && mayFileAgain(step);
    const id = again ? this.beginRound(step, now, actor) : step.id;
    this.pass(id, now, actor, (p) => decide(p, command, this.rules.features));
  }

  /** Opens whatever its prerequisites no longer lock; at registration all that waits for nothing. */
  open(at: Date): void {
    for (const item of this.book.entries.keys()) {
      const standing = this.standings.get(item);
      if (standing?.state !== 'LOCKED' || this.waitsFor(item).length > 0) continue;
      this.openStep(standing, this.standings.prerequisites(item), at);
    }
  }

  /** The prerequisites that keep an item locked. */
  waitsFor(item: string): string[] {
    return this.standings.waitsFor(item);
  }

  /** How an item of the project stands, also one that was dropped; undefined if it never was in the procedure. */
  standing(item: string): Standing | undefined {
    return this.standings.get(item);
  }

  /** A step that a redrawn procedure adds. */
  add(step: StepFile): void {
    this.standings.set(standingOf(step));
    this.files.set(step.id, step);
  }

  /** Something that follows by itself on the newest round of an item. */
  touch(item: string, at: Date, act: (p: Passage) => void): void {
    this.pass(this.standings.get(item)?.id ?? '', at, SYSTEM, act);
  }

  /** By another procedure the project as a whole may stand otherwise. */
  lookAtWhole(at: Date): void {
    this.touch(DOSSIER, at, (dossier) => this.rules.features.redrawn(dossier));
  }

  /** Puts a step that has not begun back to where it waits, or out of the procedure; nobody holds it there. */
  putBack(item: string, state: 'LOCKED' | 'DROPPED', at: Date): void {
    const standing = this.standings.get(item);
    const step = this.file(item);
    if (!standing || !step) throw new Error(`${item} is not at hand`);
    const { holder, stateSince: from } = step;
    if (holder && from < at) this.journal.holdings.push({ step, holder, state: step.state, from, to: at });
    const { had } = passOn(step, null, at, this.rules.calendar);
    if (had) this.journal.possessions.push(had);
    this.standings.set({ ...standing, state });
    this.files.set(step.id, { ...step, state, stateSince: at, holder: null });
  }

  /** Milestones and completion follow from what has been granted; each is reported once. */
  reachMilestones(at: Date): void {
    for (const milestone of this.standings.reached()) {
      if (this.project.milestones.includes(milestone)) continue;
      if (this.standings.owedBefore(milestone).length > 0) continue;
      this.project = { ...this.project, milestones: [...this.project.milestones, milestone] };
      this.tell('milestone.reached', at, { milestone });
    }
    if (this.project.completedAt === null && this.standings.areComplete()) {
      this.project = { ...this.project, completedAt: at };
      this.tell('project.completed', at, {});
    }
  }

  /** The milestones that were reached and by now stand no longer; they are taken off the project. */
  blockMilestones(): string[] {
    const reached = this.standings.reached();
    const blocked = this.project.milestones.filter((milestone) => !reached.includes(milestone));
    const milestones = this.project.milestones.filter((milestone) => reached.includes(milestone));
    this.project = { ...this.project, milestones };
    return blocked;
  }

  /** 再次申请: the item once more; the former round is kept as it was. */
  private beginRound(step: StepFile, now: Date, actor: Actor): string {
    const passage = new Passage(step, this.settingFor(step), this.journal, now, actor);
    const fresh = nextRound(passage, this.rules.newId());
    this.files.set(fresh.id, fresh);
    this.standings.set(standingOf(fresh));
    this.beginWith(step.item.code, now, actor);
    return fresh.id;
  }

  /** What is merged into it was refused with it, needs no application of its own, and goes with it once more. */
  private beginWith(leader: string, now: Date, actor: Actor): void {
    for (const { follower } of this.book.pairs.filter((pair) => pair.merged && pair.leader === leader)) {
      const other = this.file(follower);
      if (other?.decision !== 'refused' || other.memo.decidedWith !== leader) continue;
      this.beginRound(other, now, actor);
      this.tell('step.opened', now, { after: [leader] }, { step: this.standings.get(follower) });
    }
  }

  private pass(id: string, now: Date, actor: Actor, act: (p: Passage) => void): void {
    const before = this.files.get(id);
    if (!before) return;
    const { features } = this.rules;
    const passage = new Passage(before, this.settingFor(before), this.journal, now, actor);
    act(passage);
    if (passage.step.state !== before.state) features.moved(passage, before);
    const turns = passage.takeTurns();
    for (const { what, who, at, because } of turns)
      passage.as(who, at, () => features[what](passage, because));
    if (passage.step !== before) features.afterwards(passage, before);
    const { step: after } = passage;
    const orders = passage.takeOrders();
    if (after !== before) this.become(before, after, turns, { now, actor });
    orders.forEach((order) => this.carryOut(order));
  }

  /** A step is what its passage has made of it; in its newest round that concerns others. */
  private become(before: StepFile, after: StepFile, turns: readonly Turn[], { now, actor }: Doing): void {
    this.files.set(after.id, after);
    const { code: item } = after.item;
    if (this.standings.get(item)?.id !== after.id) return;
    this.standings.set(standingOf(after));
    if (item === DOSSIER) return;
    const falls = turns.filter(({ what }) => what === 'fell');
    falls.forEach((turn) => this.breakDownstream(item, turn));
    if (falls.length > 0) this.open(now);
    this.tellOthers(before, after, now, actor);
    if (hasMoved(before, after))
      this.touch(DOSSIER, now, (dossier) => this.rules.features.projectMoved(dossier, before, after));
  }

  private carryOut({ item, what, at, who, again }: Order): void {
    const id = this.standings.get(item)?.id;
    if (id === undefined) return;
    const file = this.files.get(id);
    if (!file) throw new WholeCaseNeeded();
    if (typeof what !== 'function') return this.perform(item, what, at, who);
    const { features } = this.rules;
    this.pass(again && mayFileAgain(file) ? this.beginRound(file, at, who) : id, at, who, (p) => {
      const command = what(p);
      if (command) decide(p, command, features);
    });
  }

  /** What a step has come to, as far as it concerns others. */
  private tellOthers(before: StepFile, after: StepFile, now: Date, actor: Actor): void {
    const { code: item } = after.item;
    // What is suspended carries no milestone, and does again when it is resumed.
    if (before.memo.impeded !== after.memo.impeded) {
      this.blockAfter(item, now);
      this.reachMilestones(now);
    }
    if (!standingOf(before).started && standingOf(after).started) this.useUp(WORK_STARTED, now);
    const isFinal = before.state === 'PROVISIONAL' && after.state !== 'PROVISIONAL';
    const isOut = isTerminal(after.state) && !this.book.entries.has(item);
    const isClear = owedIn(before).length > 0 && owedIn(after).length === 0;
    if (before.decision !== after.decision || isFinal) this.followUp(after, now, actor);
    else if (isOut || isClear) this.reachMilestones(now);
  }

  /** What a decision brings about elsewhere: what goes with it, what it opens, what it completes. */
  private followUp(step: StepFile, now: Date, actor: Actor): void {
    for (const { id, act } of goingWith(step, this.book, this.standings, (item) => this.file(item)))
      this.pass(id, now, actor, act);
    if (step.decision !== 'granted') return;
    if (isPositive(step)) this.useUp(step.item.code, now);
    this.open(now);
    this.fetchPromised(now);
    this.reachMilestones(now);
  }

  /** INV-F: another item's result that was promised for later is fetched as soon as it is there. */
  fetchPromised(now: Date): void {
    for (const { item, owed } of this.allStandings()) {
      const refs = refsOf(
        owed.filter((material) => isToCome(material) && this.standings.isResultThere(material.ref)),
      );
      if (refs.length === 0) continue;
      const file = this.file(item);
      if (!file) throw new WholeCaseNeeded();
      this.pass(file.id, now, SYSTEM, (p) => this.rules.features.fetched(p, refs));
    }
  }

  /** 行政许可法 art. 8, 69: what relied on it is flagged and not undone; what has not begun waits again. */
  private breakDownstream(item: string, { at, because }: Turn): void {
    if (!this.extent.whole) throw new WholeCaseNeeded();
    for (const other of new Set([
      ...downstreamOf(item, this.book.entries),
      ...decidedWith(item, this.book, (code) => this.file(code)),
    ])) {
      const step = this.file(other);
      if (!step || step.state === 'DROPPED' || step.state === 'WAIVED') continue;
      if (step.state === 'DRAFT' || step.state === 'F_DRAFT') this.lockAgain(step, at);
      else if (step.state !== 'LOCKED' && (isPositiveSoFar(step) || !isTerminal(step.state)))
        this.flag(step, { by: item, because, at: at.toISOString() }, at);
    }
    this.blockAfter(item, at);
  }

  private blockAfter(item: string, at: Date): void {
    for (const milestone of this.blockMilestones())
      this.tell('milestone.blocked', at, { milestone, by: item });
  }

  /** What had been granted for this has led to it: to the item that is granted now, or to the start of building. */
  private useUp(by: string, at: Date): void {
    for (const item of this.book.usedBy.get(by) ?? []) {
      const standing = this.standings.get(item);
      if (!standing || !isPositive(standing)) continue;
      const step = this.file(item);
      if (!step) throw new WholeCaseNeeded();
      this.pass(step.id, at, SYSTEM, (p) => this.rules.features.used(p, by));
    }
  }

  private lockAgain(step: StepFile, at: Date): void {
    const item = step.item.code;
    const waitsFor = this.waitsFor(item);
    if (waitsFor.length === 0) return;
    this.putBack(item, 'LOCKED', at);
    this.tell('step.locked', at, { waitsFor }, { step: this.standings.get(item) });
  }

  private flag(step: StepFile, broken: { by: string; because: string; at: string }, at: Date): void {
    const memo = { ...step.memo, broken: [...(step.memo.broken ?? []), broken] };
    const flagged = { ...step, memo };
    this.files.set(step.id, flagged);
    this.standings.set(standingOf(flagged));
    const to: Addressee[] = [
      { kind: 'department', code: step.department, region: step.region },
      { ...APPLICANT, region: null },
    ];
    const { by, because } = broken;
    this.tell('step.dependency-broken', at, { by, because }, { step: standingOf(step), to });
  }

  private openStep(standing: Standing, after: readonly string[], at: Date): void {
    const state = MACHINES[ruleForItem(itemOf(this.book.catalogue, standing.item)).machine].initial;
    const opened = { ...standing, state };
    this.standings.set(opened);
    this.openings.push({ standing: opened, at });
    const file = this.file(standing.item);
    if (file) this.files.set(file.id, { ...file, state, stateSince: at, holder: APPLICANT });
    this.tell('step.opened', at, after.length > 0 ? { after: [...after] } : {}, { step: standing });
  }

  private settingFor(step: StepFile): ReturnType<typeof settingOf> {
    const { project, rules, standings } = this;
    const suspended = () => [...this.extent.suspended, ...this.journal.suspensions];
    return settingOf(step, { project, rules, standings, suspended });
  }

  /** The items that still keep a milestone shut. */
  blockers(milestone: string): string[] {
    return this.standings.blockers(milestone);
  }

  /** Records a fact of the project, or of a step at whose file nobody is; what follows by itself is the system's doing. */
  tell<Name extends FactName>(name: Name, at: Date, data: FactData[Name], about: Telling = {}): void {
    this.journal.tell(name, at, data, about);
  }
}
