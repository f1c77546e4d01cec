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
    expect(signed[0]).toEqual({ notice: 'M-A06', version: '2026.1', sha256: expect.any(String) });
    expect(new Set(signed.map(({ sha256 }) => sha256)).size).toBe(tolerant.length);
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
