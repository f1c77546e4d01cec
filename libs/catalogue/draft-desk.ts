import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Actor } from '../identity/index.js';
import type { BusinessClock } from '../platform/business-clock.js';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { CatalogueRegistry } from './catalogue-registry.js';
import { insertDraft, lockDraft, readDraft, recordDraftEvent, type DraftRecord } from './store/drafts.js';

/** Where the place's next version is written. A class, so that Nest injects by it. */
export class DraftDesk {
  constructor(
    readonly db: DataSource,
    readonly clock: BusinessClock,
    readonly registry: CatalogueRegistry,
  ) {}

  async find(id: string): Promise<DraftRecord> {
    const draft = await readDraft(this.db, id);
    if (!draft) throw new NotFound('draft', id);
    return draft;
  }

  /** A copy of the version with which projects begin today, or of the one that is named. */
  async open(actor: Actor, reason: string, basedOn?: string): Promise<string> {
    const base = basedOn ?? (await this.registry.currentVersion());
    await this.registry.content(base);
    const id = newId();
    const openedBy = actor.accountId ?? null;
    await inTransaction(this.db, async (tx) => {
      await insertDraft(tx, { id, basedOn: base, reason, openedBy });
      await recordDraftEvent(tx, id, { what: 'opened', by: openedBy, data: { basedOn: base, reason } });
    });
    return id;
  }

  /** Changes a draft that stands as asked, one at a time. */
  async work<T>(
    id: string,
    state: DraftRecord['state'],
    change: (tx: Tx, draft: DraftRecord) => Promise<T>,
  ): Promise<T> {
    return inTransaction(this.db, async (tx) => {
      const draft = await lockDraft(tx, id);
      if (!draft) throw new NotFound('draft', id);
      if (draft.state !== state)
        throw new RuleViolation('draft.state', 'INV-J', { state: draft.state, wanted: state });
      return change(tx, draft);
    });
  }
}
