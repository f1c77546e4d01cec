import { readEntry, textOf } from './entry-text.js';
import { inWrittenOrder } from './in-written-order.js';
import { loadCatalogue } from './read-catalogue.js';

const PLACE = { section: 'items', code: 'X' };

it('every entry of the catalogue is written and read back as it is', async () => {
  const { content } = await loadCatalogue();
  for (const item of content.items) expect(readEntry(PLACE, textOf(item)).value).toEqual(item);
  const legend = { section: 'legend', code: 'ALL' };
  expect(readEntry(legend, textOf(content.legend)).value).toEqual(content.legend);
});

it('keys stand as they are written, whatever order a database gave them', async () => {
  const { content } = await loadCatalogue();
  const [item] = content.items;
  const shuffled = Object.fromEntries(
    Object.entries(item ?? {}).sort(([one], [other]) => one.localeCompare(other)),
  );
  const inOrder = inWrittenOrder({ section: 'items', code: 'X' }, shuffled);
  expect(inOrder).toEqual(item);
  expect(Object.keys(inOrder as object).slice(0, 5)).toEqual(['code', 'zh', 'en', 'stage', 'kind']);
});

it('a line is counted within the entry', () => {
  const { lineOf } = readEntry(PLACE, 'code: X\n# 注\nlimit:\n  promised: 3\n');
  expect(lineOf(['limit', 'promised'])).toBe(4);
  expect(readEntry(PLACE, 'code: X\nzh: [').syntax).toMatchObject([{ line: 2 }]);
});

it('whatever is written stays within its entry', () => {
  const { value } = readEntry(PLACE, 'code: X\nnote: |\n  departments:\n  - code: Y\n');
  expect(value).toEqual({ code: 'X', note: 'departments:\n- code: Y\n' });
});
