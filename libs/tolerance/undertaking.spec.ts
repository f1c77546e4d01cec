import { loadCatalogue } from '../catalogue/index.js';
import { Parameters } from '../parameters/domain/index.js';
import { parameterDefinitions } from '../parameters/parameter-definitions.js';
import { signedUndertaking, undertakingFor } from './undertaking.js';

const { catalogue } = await loadCatalogue();
const parameters = new Parameters(parameterDefinitions, new Map());
const tolerant = [...catalogue.items.values()].filter(({ tolerance }) => tolerance);

describe('the undertaking to supply later', () => {
  it('can be filled for every item that knows it, in both languages', () => {
    expect(tolerant.length).toBeGreaterThan(0);
    for (const item of tolerant) {
      const { sections } = undertakingFor({ catalogue, item, parameters });
      expect(sections).toHaveLength(4);
      for (const { text } of sections) {
        expect(text.zh).toMatch(/[一-鿿]/);
        expect(text.zh + text.en).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('is signed by the hash of its very words: another item, another hash', () => {
    const signed = tolerant.map((item) => signedUndertaking({ catalogue, item, parameters }));
    expect(signed[0]).toEqual({ notice: 'M-A06', version: '2026.2', sha256: expect.any(String) });
    expect(new Set(signed.map(({ sha256 }) => sha256)).size).toBe(tolerant.length);
  });

  it('names what is left for later, and nothing else that might be', () => {
    const item = tolerant.find(
      ({ materials }) => materials.filter(({ deferrable }) => deferrable).length > 1,
    );
    if (!item) throw new Error('nothing has two');
    const [one, other] = item.materials.filter(({ deferrable }) => deferrable).map(({ ref }) => ref);
    const nameOf = (ref = '') => catalogue.materials.get(ref)?.zh ?? catalogue.documents.get(ref)?.zh;
    const subject = { catalogue, item, parameters, deferred: [one ?? ''] };
    const text = undertakingFor(subject)
      .sections.map((section) => section.text.zh)
      .join();
    expect(text).toContain(nameOf(one));
    expect(text).not.toContain(nameOf(other));
    expect(signedUndertaking(subject).sha256).not.toBe(
      signedUndertaking({ ...subject, deferred: undefined }).sha256,
    );
  });

  it('keeps the words of a version that was signed', () => {
    const [item] = tolerant;
    if (!item) throw new Error('nothing is tolerant');
    expect(undertakingFor({ catalogue, item, parameters }, '2026.1').sections[0]?.text.zh).toContain(
      '可以容缺的材料',
    );
  });

  it('says by when each material is due, and what follows if it is not there', () => {
    const item = tolerant.find(({ materials }) => materials.some(({ deferrable }) => deferrable));
    if (!item) throw new Error('nothing is deferrable');
    const [what, when, consequence] = undertakingFor({ catalogue, item, parameters }).sections;
    expect(what?.text.zh).toContain(item.zh);
    expect(when?.text.zh).toMatch(/工作日|日|个月|前/);
    expect(consequence?.text.zh).toContain('6个月内');
  });
});
