import { scratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';
import { RuleViolation } from '../../libs/platform/domain/rule-violation.js';
import { canonicalJson } from '../../libs/catalogue/canonical-json.js';
import { RealClock } from '../../libs/platform/business-clock.js';
import { CatalogueRegistry, loadCatalogue, publishCatalogue } from '../../libs/catalogue/index.js';

const { content, catalogue } = await loadCatalogue();
let scratch: ScratchDatabase;
beforeAll(async () => {
  scratch = await scratchDatabase();
});
afterAll(() => scratch.drop());

describe('publishing a catalogue', () => {
  it('keeps the version as it was written', async () => {
    await publishCatalogue(scratch.db, content, new Date('2026-01-05T09:00:00+08:00'));
    const registry = new CatalogueRegistry(scratch.db, new RealClock());
    expect(canonicalJson(await registry.content('2026.4'))).toBe(canonicalJson(content));
    expect(await registry.get('2026.4')).toEqual(catalogue);
  });

  it('may be repeated', async () => {
    await publishCatalogue(scratch.db, content);
    expect(await new CatalogueRegistry(scratch.db, new RealClock()).versions()).toHaveLength(1);
  });

  it('refuses another content under the same version (INV-J)', async () => {
    const other = { ...content, asOf: '2027-01-01' };
    await expect(publishCatalogue(scratch.db, other)).rejects.toMatchObject({
      code: 'catalogue.version-immutable',
    });
    await expect(publishCatalogue(scratch.db, other)).rejects.toBeInstanceOf(RuleViolation);
  });

  it('cannot be undone behind its back', async () => {
    const change = scratch.db.query(`update catalogue_version set sha256 = ''`);
    await expect(change).rejects.toThrow('append-only');
  });

  it('gives new projects the newest version, and keeps the old ones', async () => {
    await publishCatalogue(
      scratch.db,
      { ...content, version: '2026.40' },
      new Date('2026-06-01T09:00:00+08:00'),
    );
    const registry = new CatalogueRegistry(scratch.db, new RealClock());
    expect(await registry.currentVersion()).toBe('2026.40');
    expect((await registry.get('2026.4')).version).toBe('2026.4');
  });
});

describe('the registry', () => {
  it('reads a version once', async () => {
    const registry = new CatalogueRegistry(scratch.db, new RealClock());
    expect(await registry.get('2026.4')).toBe(await registry.get('2026.4'));
  });
  it('knows what there is not, and looks again the next time', async () => {
    const registry = new CatalogueRegistry(scratch.db, new RealClock());
    await expect(registry.get('2099.1')).rejects.toThrow('catalogue 2099.1');
    await publishCatalogue(scratch.db, { ...content, version: '2099.1' });
    expect((await registry.get('2099.1')).version).toBe('2099.1');
  });
});

describe('the one text for a value', () => {
  it('does not depend on the order of keys, nor on keys without a value', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  });
});
