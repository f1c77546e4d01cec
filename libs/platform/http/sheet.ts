import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Language, Text } from '../messages/index.js';
import { attachment } from './attachment.js';
import { writeWorkbook, type Cell } from './workbook.js';

export interface Column<Row> {
  readonly head: Text;
  readonly width: number;
  readonly cell: (row: Row, language: Language) => Cell;
}

/** 表格: rows under heads, as many as there are, page by page. */
export interface Sheet<Row> {
  readonly name: Text;
  readonly columns: readonly Column<Row>[];
  readonly pages: AsyncIterable<readonly Row[]>;
}

/** A sheet as rows of plain cells, the first of which are its heads. */
export async function* cellsOf<Row>(
  { columns, pages }: Sheet<Row>,
  language: Language,
): AsyncIterable<readonly (readonly Cell[])[]> {
  yield [columns.map(({ head }) => head[language])];
  for await (const page of pages)
    yield page.map((row) => columns.map(({ cell }) => harmless(cell(row, language))));
}

/** Text that a spreadsheet would take for a formula, here or once it is saved as another format, is only text. */
export const harmless = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything that a list has, as a file that is written while it is read. */
export function asWorkbook<Row>(sheet: Sheet<Row>, language: Language): StreamableFile {
  const name = sheet.name[language];
  const widths = sheet.columns.map(({ width }) => width);
  const content: Readable = writeWorkbook({ name, widths, pages: cellsOf(sheet, language) });
  return new StreamableFile(content, { type: WORKBOOK, disposition: attachment(`${name}.xlsx`) });
}

/** A list that is read by its pages, to the end. */
export async function* allPages<Row>(
  read: (
    after: string | undefined,
  ) => Promise<{ readonly items: readonly Row[]; readonly next: string | null }>,
): AsyncIterable<readonly Row[]> {
  for (let after: string | undefined; ;) {
    const { items, next } = await read(after);
    yield items;
    if (next === null) return;
    after = next;
  }
}
