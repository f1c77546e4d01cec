import { loadCatalogue } from '../read-catalogue.js';
import type { CatalogueContent } from './catalogue.js';
import { compareContents } from './compare-contents.js';
import { nextOfThePlace } from './version-names.js';

let content: CatalogueContent;
beforeAll(async () => {
  content = (await loadCatalogue()).content;
});

const withItem = (code: string, change: object): CatalogueContent => ({
  ...content,
  items: content.items.map((item) => (item.code === code ? { ...item, ...change } : item)),
});
const item = (code: string) =>
  content.items.find((one) => one.code === code) as CatalogueContent['items'][number];

describe('two versions', () => {
  it('that say the same differ in nothing, however it is written', () => {
    const again = JSON.parse(JSON.stringify({ ...content, version: '2099.1' })) as CatalogueContent;
    expect(compareContents(content, again)).toEqual([]);
  });

  it('differ by the field, also within a list', () => {
    const { materials, limit } = item('ENV-01');
    const deferred = materials.map((one, i) => (i === 2 ? { ...one, deferrable: false } : one));
    const after = withItem('ENV-01', { materials: deferred, limit: { ...limit, promised: 15 } });
    expect(compareContents(content, after)).toMatchObject([
      {
        section: 'items',
        code: 'ENV-01',
        change: 'changed',
        fields: [
          { path: ['limit', 'promised'], before: 20, after: 15 },
          { path: ['materials', 'M-D16', 'deferrable'], before: true, after: false },
        ],
      },
    ]);
  });

  it('differ by what was added and dropped', () => {
    const { materials } = item('ENV-01');
    const without = { ...content, conditions: content.conditions.slice(1) };
    expect(compareContents(content, without)).toMatchObject([{ section: 'conditions', change: 'dropped' }]);
    expect(compareContents(without, content)).toMatchObject([{ section: 'conditions', change: 'added' }]);
    const fewer = withItem('ENV-01', { materials: materials.slice(1) });
    expect(compareContents(content, fewer)[0]?.fields).toEqual([
      { path: ['materials', 'M-A01'], before: materials[0], after: undefined },
    ]);
  });
});

it.each([
  ['2026.4', ['2026.3', '2026.4'], '2026.4.1'],
  ['2026.4', ['2026.4', '2026.4.1', '2026.4.9', '2026.5'], '2026.4.10'],
  ['2026.4.1', ['2026.4', '2026.4.1'], '2026.4.2'],
  ['2026.5', ['2026.4.7', '2026.5'], '2026.5.1'],
])('the place’s next version after %s is named after it', (basedOn, published, next) => {
  expect(nextOfThePlace(basedOn, published)).toBe(next);
});
