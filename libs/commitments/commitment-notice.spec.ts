import { loadCatalogue } from '../catalogue/index.js';
import { Parameters } from '../parameters/domain/index.js';
import { parameterDefinitions } from '../parameters/parameter-definitions.js';
import { commitmentNotice, signedForm } from './commitment-notice.js';

const { catalogue } = await loadCatalogue();
const about = (code: string, overrides: Record<string, number> = {}) => {
  const item = catalogue.items.get(code);
  if (!item) throw new Error(code);
  const parameters = new Parameters(parameterDefinitions, new Map(Object.entries(overrides)));
  return { catalogue, item, parameters };
};

describe('the notice that is signed', () => {
  const notice = commitmentNotice(about('MUN-04'));

  it('says the six things that it has to say, in both languages', () => {
    expect(notice.sections).toHaveLength(6);
    for (const { title, text } of notice.sections) {
      for (const words of [title, text]) {
        expect(words.zh).toMatch(/[一-鿿]/);
        expect(words.en).toMatch(/[a-z]/);
        expect(words.zh + words.en).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('names the item, its basis, its materials, its figures', () => {
    const [item, materials, , liability, checks] = notice.sections.map(({ text }) => text);
    expect(item?.zh).toContain('城市建筑垃圾处置核准');
    expect(item?.zh).toContain('MUN-04');
    expect(materials?.zh).toContain('建筑垃圾处置方案与运输消纳合同');
    expect(liability?.zh).toContain('15个工作日内整改');
    expect(liability?.zh).toContain('6个月内不再适用告知承诺');
    expect(checks?.en).toContain('Within 40 working days');
  });

  it('can be filled for every item that anybody may commit to', () => {
    for (const item of catalogue.items.values()) {
      const { sections } = commitmentNotice({ ...about('MUN-04'), item });
      expect(sections.flatMap(({ text }) => [text.zh, text.en]).filter((text) => text.includes('{'))).toEqual(
        [],
      );
    }
  });

  it('has the hash of its very words: another item, another figure, another hash', () => {
    const hashes = [about('MUN-04'), about('MUN-02'), about('MUN-04', { commitment_ban_months: 0 })].map(
      (subject) => signedForm(subject).sha256,
    );
    expect(new Set(hashes).size).toBe(3);
    expect(signedForm(about('MUN-04'))).toEqual({
      notice: 'N-17',
      version: '2026.1',
      sha256: hashes[0],
    });
    const unbanned = commitmentNotice(about('MUN-04', { commitment_ban_months: 0 })).sections[3]?.text;
    expect(unbanned?.zh).toContain('不另行限制适用告知承诺');
  });

  it('is known by its version only', () => {
    expect(() => commitmentNotice(about('MUN-04'), '1999.1')).toThrow('1999.1');
  });
});
