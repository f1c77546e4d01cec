import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { allPages, asWorkbook, harmless, type Sheet } from './sheet.js';

interface Row {
  readonly name: string;
  readonly days: number | null;
}

const sheetOf = (pages: AsyncIterable<readonly Row[]>): Sheet<Row> => ({
  name: { zh: '办件: 三月/四月', en: 'Cases' },
  columns: [
    { head: { zh: '项目', en: 'Project' }, width: 30, cell: ({ name }) => name },
    { head: { zh: '工作日', en: 'Working days' }, width: 12, cell: ({ days }) => days },
  ],
  pages,
});

const twoPages = () =>
  Readable.from([[{ name: '酉水食品', days: 12 }], [{ name: '=HYPERLINK("http://evil")', days: null }]]);

const readBack = async (sheet: Sheet<Row>, language: 'zh' | 'en') => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await buffer(asWorkbook(sheet, language).getStream())) as unknown as ArrayBuffer);
  return book.worksheets[0]!;
};

describe('a sheet', () => {
  it('has its heads in the language asked for, and every row of every page', async () => {
    const sheet = await readBack(sheetOf(twoPages()), 'zh');
    expect(sheet.name).toBe('办件  三月 四月');
    expect(sheet.getRow(1).values).toEqual([undefined, '项目', '工作日']);
    expect(sheet.getRow(2).values).toEqual([undefined, '酉水食品', 12]);
    expect((await readBack(sheetOf(twoPages()), 'en')).getCell('B1').value).toBe('Working days');
  });

  it('has no formulas, whatever somebody called a project', async () => {
    const cell = (await readBack(sheetOf(twoPages()), 'en')).getCell('A3');
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe(`'=HYPERLINK("http://evil")`);
    for (const bad of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) expect(harmless(bad)).toBe(`'${bad}`);
    expect([harmless('2026-03-01'), harmless(-1), harmless('')]).toEqual(['2026-03-01', -1, '']);
  });

  it('ends with an error where reading does', async () => {
    async function* broken() {
      yield [{ name: 'A', days: 1 }];
      await Promise.reject(new Error('the database is away'));
    }
    await expect(buffer(asWorkbook(sheetOf(broken()), 'zh').getStream())).rejects.toThrow(
      'the database is away',
    );
  });
});

it('reads a list to its end', async () => {
  const pages: Record<string, { items: number[]; next: string | null }> = {
    first: { items: [1, 2], next: 'b' },
    b: { items: [3], next: null },
  };
  const read: number[] = [];
  for await (const page of allPages((after) => Promise.resolve(pages[after ?? 'first']!))) read.push(...page);
  expect(read).toEqual([1, 2, 3]);
});
