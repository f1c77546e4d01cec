import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { verifyChain } from '../facts/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import {
  chainedProjectsAfter,
  insertVerification,
  lastVerification,
  tellVerification,
  type BrokenChain,
  type ChainedProject,
} from './store/verifications.js';

const AT_ONCE = 50;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Hashes every project's facts again, one verification at a time, beside whatever else is going on. */
export class ChainVerifier {
  private underWay: Promise<void> | null = null;
  private stopping = false;

  constructor(private readonly db: DataSource) {}

  get isUnderWay(): boolean {
    return this.underWay !== null;
  }

  async begin(byId: string | null): Promise<string> {
    if (this.isUnderWay) throw new RuleViolation('operation.under-way', 'GB/T 22239-2019, 8.1.5.2');
    const id = newId();
    await insertVerification(this.db, id, byId);
    this.underWay = this.verify(id)
      .catch(() => undefined)
      .finally(() => (this.underWay = null));
    return id;
  }

  last() {
    return lastVerification(this.db);
  }

  /** Before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.underWay;
  }

  private async verify(id: string): Promise<void> {
    const broken: BrokenChain[] = [];
    let [projects, facts] = [0, 0];
    let some = await chainedProjectsAfter(this.db, BEFORE_ALL, AT_ONCE);
    while (some.length > 0 && !this.stopping) {
      for (const project of some) {
        const verdict = await this.verdictOn(project);
        facts += verdict.facts;
        projects += 1;
        const { id: projectId, code, name } = project;
        if (verdict.brokenAt !== null)
          broken.push({ project: { id: projectId, code, name }, brokenAt: verdict.brokenAt });
      }
      await tellVerification(this.db, { id, projects, facts, broken }, false);
      some = await chainedProjectsAfter(this.db, some.at(-1)?.id ?? '', AT_ONCE);
    }
    if (!this.stopping) await tellVerification(this.db, { id, projects, facts, broken }, true);
  }

  /** The head is read with the chain: what is recorded meanwhile belongs to neither. */
  private verdictOn({ id }: ChainedProject) {
    return inSnapshot(this.db, async (tx) => {
      const [head] = await tx.query<{ seq: number; hash: Buffer }>(
        'select chain_seq as seq, chain_hash as hash from project where id = $1',
        [id],
      );
      return verifyChain(tx, id, head ?? { seq: 0, hash: Buffer.alloc(0) });
    });
  }
}
