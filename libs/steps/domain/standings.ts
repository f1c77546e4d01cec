import { blockersOf, reachedMilestones } from '../../procedure/domain/milestones.js';
import { owedAt, type Gate, type Owed } from './gates.js';
import type { ProcedureBook } from './procedure-book.js';
import type { RuleParameters, UpstreamImpediment } from './setting.js';
import { hasFallen, isInProcedure, isTerminal } from './states.js';
import { isPositive, isPositiveSoFar, standsFirm, type Standing } from './step-file.js';
import { upstreamOf } from './ties.js';

/** How every item of a case stands in its newest round, and what that means for the others. */
export class Standings {
  private readonly byItem: Map<string, Standing>;

  constructor(
    public book: ProcedureBook,
    /** As they hold for the project. */
    private readonly parameters: RuleParameters,
    standings: readonly Standing[],
  ) {
    this.byItem = new Map(standings.map((s) => [s.item, s]));
  }

  /** Also one that was dropped; undefined if it never was in the procedure. */
  get(item: string): Standing | undefined {
    return this.byItem.get(item);
  }

  set(standing: Standing): void {
    this.byItem.set(standing.item, standing);
  }

  everything(): Standing[] {
    return [...this.byItem.values()];
  }

  all(): Standing[] {
    return this.everything().filter((s) => isInProcedure(s.state));
  }

  /** HARD: what has to be granted before an item can be submitted. */
  prerequisites(item: string): string[] {
    const ties = this.book.entries.get(item)?.depends ?? [];
    return ties.filter((tie) => tie.mode === 'HARD').map((tie) => tie.item);
  }

  /** The prerequisites that keep an item locked. */
  waitsFor(item: string): string[] {
    return this.prerequisites(item).filter((other) => !this.isPositive(other));
  }

  dependents(item: string): Standing[] {
    const waiting = [...this.book.entries.values()].filter(({ depends }) =>
      depends.some((tie) => tie.mode === 'HARD' && tie.item === item),
    );
    return waiting.flatMap((entry) => this.byItem.get(entry.item) ?? []);
  }

  /** What does not apply to the project stands in nobody's way; a provisional decision does where it is not recognised. */
  isPositive(item: string): boolean {
    const standing = this.byItem.get(item);
    if (standing === undefined || standing.state === 'DROPPED') return true;
    if (!this.parameters.flag('tolerance_recognised_downstream')) return isPositive(standing);
    return isPositiveSoFar(standing) || (standing.decision === null && this.goesWithProvisional(item));
  }

  /** Whether all are that an item is decided with. */
  areLeadersPositive(follower: string): boolean {
    return this.book.pairs
      .filter((pair) => pair.follower === follower)
      .every((pair) => this.isPositive(pair.leader));
  }

  /** What is merged into another item is decided when that is final; as long as that is provisional, so is this. */
  private goesWithProvisional(item: string): boolean {
    const leaders = this.book.pairs.filter((pair) => pair.merged && pair.follower === item);
    return leaders.some(({ leader }) => this.byItem.get(leader)?.state === 'PROVISIONAL');
  }

  /** Whether another item's result is there to be fetched. */
  isResultThere(ref: string): boolean {
    const result = this.book.catalogue.documents.get(ref);
    return result !== undefined && this.isPositive(result.producedBy);
  }

  /** Every item is granted; what a redrawn procedure no longer asks for has only to come to an end. */
  areComplete(): boolean {
    return this.all().every(
      (standing) =>
        isPositive(standing) || (!this.book.entries.has(standing.item) && isTerminal(standing.state)),
    );
  }

  impediments(item: string): UpstreamImpediment[] {
    return upstreamOf(item, this.book.entries).flatMap((other): UpstreamImpediment[] => {
      const standing = this.byItem.get(other);
      if (!standing) return [];
      if (hasFallen(standing.state)) return [{ item: other, because: 'fallen' }];
      return standing.impeded.map((because) => ({ item: other, because }));
    });
  }

  /** The milestones whose requirements are met. */
  reached(): readonly string[] {
    return reachedMilestones(this.book.catalogue, this.book.procedure, this.firm());
  }

  /** The items that still keep a milestone shut. */
  blockers(code: string): string[] {
    const milestone = this.book.catalogue.milestones.get(code);
    if (!milestone) throw new Error(`Catalogue ${this.book.catalogue.version} has no milestone ${code}`);
    const { items, oneOf } = blockersOf(milestone, this.book.procedure, this.firm());
    return [...new Set([...items, ...oneOf.flat(), ...this.owedBefore(code)])];
  }

  owedAt(gate: Gate): Owed[] {
    return owedAt(gate, this.all(), this.parameters.text('tolerance_outer_limit'));
  }

  /**
   * 江西办法: no building before everything that was promised is there and every decision final; nor on what relied on a
   * preliminary opinion that came to nothing, until that is granted anew.
   */
  owedBefore(milestone: string): string[] {
    const start = this.book.catalogue.deferral?.gates.BEFORE_START.milestone;
    if (milestone !== start) return [];
    const owed = this.owedAt('BEFORE_START').map(({ item }) => item);
    return [...owed, ...this.all().filter(isPositive).flatMap(this.owedTo)];
  }

  /** What a decision stands on and is open again; what was granted once and has fallen is told of as an impediment. */
  private readonly owedTo = ({ brokenBy }: Standing): string[] =>
    brokenBy.filter((by) => {
      const standing = this.byItem.get(by);
      return standing && !isPositive(standing) && !hasFallen(standing.state) && this.book.entries.has(by);
    });

  private firm(): Set<string> {
    return new Set(
      this.all()
        .filter(standsFirm)
        .map((s) => s.item),
    );
  }
}
