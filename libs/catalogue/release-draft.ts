import { dayOf, startOfDay, type Day } from '../calendar/domain/day.js';
import type { Actor } from '../identity/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { checkDraft } from './check-draft.js';
import type { CatalogueContent } from './domain/catalogue.js';
import type { DraftDesk } from './draft-desk.js';
import { addContent } from './publish-catalogue.js';
import { changeDraft, recordDraftEvent, type DraftRecord } from './store/drafts.js';

/** The clause on which two persons stand: who changes a system's rules does not release the change himself. */
const SEPARATION = 'GB/T 22239-2019, 8.1.10';

/** Ready in its writer's eyes: from now on it is not written any more, until it is returned or published. */
export async function proposeDraft(desk: DraftDesk, id: string, actor: Actor, validFrom: Day): Promise<void> {
  const draft = await desk.find(id);
  await soundContent(desk, draft);
  const now = await desk.clock.now();
  if (validFrom < dayOf(now)) throw InvalidInput.of('validFrom', 'not-past');
  const by = actor.accountId ?? null;
  await desk.work(id, 'open', async (tx) => {
    await changeDraft(tx, id, { state: 'proposed', valid_from: startOfDay(validFrom), proposed_by: by });
    await recordDraftEvent(tx, id, { what: 'proposed', by, data: { validFrom } });
  });
}

/** Back to its writer, with the reason. */
export function returnDraft(desk: DraftDesk, id: string, actor: Actor, reason: string): Promise<void> {
  return desk.work(id, 'proposed', async (tx) => {
    await changeDraft(tx, id, { state: 'open', valid_from: null, proposed_by: null });
    await recordDraftEvent(tx, id, { what: 'returned', by: actor.accountId ?? null, data: { reason } });
  });
}

export function abandonDraft(desk: DraftDesk, id: string, actor: Actor, reason: string): Promise<void> {
  return desk.work(id, 'open', async (tx) => {
    await changeDraft(tx, id, { state: 'abandoned' });
    await recordDraftEvent(tx, id, { what: 'abandoned', by: actor.accountId ?? null, data: { reason } });
  });
}

/**
 * INV-J: published by somebody else than who proposed it, as a version of its own; projects that have begun keep theirs.
 */
export async function publishDraft(desk: DraftDesk, id: string, actor: Actor): Promise<string> {
  const draft = await desk.find(id);
  if (draft.state === 'proposed' && draft.proposedBy?.id === actor.accountId)
    throw new RuleViolation('draft.second-person', SEPARATION);
  const content = await soundContent(desk, draft);
  await refuseOvertaken(desk, draft);
  const now = await desk.clock.now();
  await desk.work(id, 'proposed', async (tx, { validFrom }) => {
    await addContent(tx, content, { at: new Date(), validFrom: later(validFrom, now) });
    await changeDraft(tx, id, { state: 'published', version: content.version });
    const data = { version: content.version };
    await recordDraftEvent(tx, id, { what: 'published', by: actor.accountId ?? null, data });
  });
  return content.version;
}

/** What was, has been: a version never holds from before it was there. */
const later = (one: Date | null, other: Date): Date => (one !== null && one > other ? one : other);

async function soundContent(desk: DraftDesk, draft: DraftRecord): Promise<CatalogueContent> {
  const { content, problems, changes } = await checkDraft(desk, draft);
  if (!content) throw new RuleViolation('draft.unsound', 'INV-J', { count: problems.length });
  if (changes.length === 0) throw new RuleViolation('draft.unchanged', 'INV-J', { version: draft.basedOn });
  return content;
}

/** Another version has been published since: publishing this one would undo it without a word. */
async function refuseOvertaken({ registry }: DraftDesk, { basedOn }: DraftRecord): Promise<void> {
  const versions = await registry.versions();
  const base = versions.find(({ version }) => version === basedOn);
  const overtaken = versions.find(
    ({ publishedAt, shelved }) => !shelved && base !== undefined && publishedAt > base.publishedAt,
  );
  if (overtaken) throw new RuleViolation('draft.overtaken', 'INV-J', { basedOn, newest: overtaken.version });
}
