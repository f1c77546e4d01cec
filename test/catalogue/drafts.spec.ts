import type { Actor } from '../../libs/identity/index.js';
import { StandingClock } from '../../libs/platform/business-clock.js';
import {
  CatalogueRegistry,
  DraftDesk,
  loadCatalogue,
  publishCatalogue,
  publishShipped,
} from '../../libs/catalogue/index.js';
import { checkDraft } from '../../libs/catalogue/check-draft.js';
import { compareVersions } from '../../libs/catalogue/describe-comparison.js';
import { abandonDraft, proposeDraft, publishDraft, returnDraft } from '../../libs/catalogue/release-draft.js';
import { readEvents } from '../../libs/catalogue/store/drafts.js';
import { moveDraftOn, restoreEntry, showEntry, writeDraft } from '../../libs/catalogue/write-draft.js';
import { openAccount } from '../../libs/identity/index.js';
import { scratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const NOW = new Date('2026-06-01T09:00:00+08:00');
const OFFICES = { hasDepartment: () => true, hasRegion: () => true };
const PLACE = { section: 'items', code: 'PLN-05' };

let scratch: ScratchDatabase;
let registry: CatalogueRegistry;
let desk: DraftDesk;
let writer: Actor;
let second: Actor;

async function administrator(username: string): Promise<Actor> {
  const account = { username, name: username, role: 'administrator', password: 'Tongban-2026!' } as const;
  const { id } = await openAccount(scratch.db, OFFICES, account);
  return { role: 'administrator', label: 'administrator', accountId: id };
}

beforeEach(async () => {
  scratch = await scratchDatabase();
  await publishCatalogue(scratch.db, (await loadCatalogue()).content, new Date('2026-01-05T09:00:00+08:00'));
  const clock = new StandingClock(NOW);
  registry = new CatalogueRegistry(scratch.db, clock);
  desk = new DraftDesk(scratch.db, clock, registry);
  [writer, second] = [await administrator('writer'), await administrator('second')];
}, 60_000);
afterEach(() => scratch.drop());

/** Promises one working day less. */
async function shorten(id: string): Promise<void> {
  const { text, revision } = await showEntry(desk, id, PLACE);
  const shorter = (text ?? '').replace(
    /promised: (\d+)/,
    (_, days: string) => `promised: ${Number(days) - 1}`,
  );
  await writeDraft(desk, id, writer, { ...PLACE, text: shorter, seen: revision });
}

const check = async (id: string) => checkDraft(desk, await desk.find(id));

describe('a draft', () => {
  it('begins as a copy of the current version, and says in words what it changes', async () => {
    const id = await desk.open(writer, '压缩规划许可承诺时限');
    expect(await check(id)).toMatchObject({ version: '2026.4.1', problems: [], changes: [] });
    await shorten(id);
    const { changes, problems, places } = await check(id);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { ...PLACE, change: 'changed', fields: [{ field: { zh: '时限 › 承诺时限（工作日）' } }] },
    ]);
    expect(places.find(({ code }) => code === 'PLN-05')).toMatchObject({ change: 'changed' });
  });

  it('is checked as it stands: each problem by entry and line of its own text', async () => {
    const id = await desk.open(writer, '试');
    const { text } = await showEntry(desk, id, PLACE);
    const wrong = (text ?? '').replace(/^lead: .*$/m, 'lead: NOBODY');
    const line = wrong.split('\n').findIndex((one) => one.startsWith('lead:')) + 1;
    await writeDraft(desk, id, writer, { ...PLACE, text: wrong, seen: 0 });
    expect((await check(id)).problems).toMatchObject([
      { ...PLACE, line, zh: expect.stringContaining('NOBODY') },
    ]);
    await writeDraft(desk, id, writer, { ...PLACE, text: 'code: PLN-05\nzh: [', seen: 1 });
    expect((await check(id)).problems).toMatchObject([{ ...PLACE, line: 2 }]);
    await expect(proposeDraft(desk, id, writer, '2026-07-01')).rejects.toMatchObject({
      code: 'draft.unsound',
    });
  });

  it('names where others break when an entry is dropped', async () => {
    const id = await desk.open(writer, '试');
    await writeDraft(desk, id, writer, { ...PLACE, text: null, seen: 0 });
    const { problems, changes } = await check(id);
    expect(changes).toMatchObject([{ ...PLACE, change: 'dropped' }]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ code, line }) => code !== 'PLN-05' && line > 0)).toBe(true);
    await restoreEntry(desk, id, writer, PLACE);
    expect((await check(id)).changes).toEqual([]);
  });

  it('lets nobody overwrite what another wrote meanwhile, nor make another entry of one', async () => {
    const id = await desk.open(writer, '试');
    await shorten(id);
    const { text } = await showEntry(desk, id, PLACE);
    const late = writeDraft(desk, id, second, { ...PLACE, text, seen: 0 });
    await expect(late).rejects.toMatchObject({ code: 'draft.written-meanwhile' });
    const other = writeDraft(desk, id, writer, { ...PLACE, text: 'code: PLN-06', seen: 1 });
    await expect(other).rejects.toMatchObject({ errors: [{ field: 'text', rule: 'draft-code' }] });
  });
});

describe('publishing', () => {
  it('takes a second person, a day to hold from, and leaves what has begun as it is', async () => {
    const id = await desk.open(writer, '压缩');
    await expect(proposeDraft(desk, id, writer, '2026-07-01')).rejects.toMatchObject({
      code: 'draft.unchanged',
    });
    await shorten(id);
    await expect(proposeDraft(desk, id, writer, '2026-05-31')).rejects.toMatchObject({
      errors: [{ field: 'validFrom' }],
    });
    await proposeDraft(desk, id, writer, '2026-07-01');
    await expect(shorten(id)).rejects.toMatchObject({ code: 'draft.state' });
    await expect(publishDraft(desk, id, writer)).rejects.toMatchObject({ code: 'draft.second-person' });
    expect(await publishDraft(desk, id, second)).toBe('2026.4.1');
    expect(await registry.currentVersion()).toBe('2026.4');
    const july = new CatalogueRegistry(scratch.db, new StandingClock(new Date('2026-07-01T00:00:00+08:00')));
    expect(await july.currentVersion()).toBe('2026.4.1');
    expect(await compareVersions(registry, '2026.4', '2026.4.1')).toHaveLength(1);
    expect((await readEvents(scratch.db, id)).map(({ what, by }) => [what, by?.name])).toEqual([
      ['published', 'second'],
      ['proposed', 'writer'],
      ['entry-written', 'writer'],
      ['opened', 'writer'],
    ]);
  });

  it('does not undo what was published meanwhile', async () => {
    const [one, other] = [await desk.open(writer, '甲'), await desk.open(writer, '乙')];
    await shorten(one);
    await shorten(other);
    await proposeDraft(desk, one, writer, '2026-06-01');
    await proposeDraft(desk, other, writer, '2026-06-01');
    await publishDraft(desk, one, second);
    await expect(publishDraft(desk, other, second)).rejects.toMatchObject({ code: 'draft.overtaken' });
    await returnDraft(desk, other, second, '请移到新版之上');
    await moveDraftOn(desk, other, writer);
    expect((await readEvents(scratch.db, other))[0]).toMatchObject({
      what: 'moved-on',
      data: { from: '2026.4', to: '2026.4.1', both: ['items/PLN-05'] },
    });
    await abandonDraft(desk, other, writer, '已由甲办理');
    expect(await desk.find(other)).toMatchObject({ state: 'abandoned' });
  });

  it('keeps a place’s own version in force when the product brings a newer one', async () => {
    const id = await desk.open(writer, '压缩');
    await shorten(id);
    await proposeDraft(desk, id, writer, '2026-06-01');
    await publishDraft(desk, id, second);
    await publishShipped(scratch.db, { ...(await loadCatalogue()).content, version: '2026.5' });
    expect(await registry.currentVersion()).toBe('2026.4.1');
    const shelved = (await registry.versions()).find(({ version }) => version === '2026.5');
    expect(shelved).toMatchObject({ shelved: true, begun: false });
    const next = await desk.open(writer, '采用新版', '2026.5');
    expect((await check(next)).version).toBe('2026.5.1');
  });
});
