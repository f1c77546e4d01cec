import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';

/** What a cell may hold. */
export type Cell = string | number | null;

interface Workbook {
  readonly name: string;
  readonly widths: readonly number[];
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** Excel has no more rows than these on one sheet. */
const ROWS_AT_MOST = 1_048_576;
/** What a sheet may not be called, and how long its name may be. */
const sheetName = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);

/** Writes as fast as it is read and never holds more than a page; who stops reading stops it. */
export function writeWorkbook(workbook: Workbook): Readable {
  const out = new PassThrough();
  write(workbook, out).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return out;
}

async function write({ name, widths, pages }: Workbook, out: PassThrough): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({ width }));
  let rows = 0;
  for await (const page of pages) {
    for (const cells of page.slice(0, ROWS_AT_MOST - rows)) {
      const row = sheet.addRow([...cells]);
      if (rows === 0) row.font = { bold: true };
      row.commit();
      rows += 1;
    }
    if (out.destroyed || rows >= ROWS_AT_MOST) break;
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  if (out.destroyed) return;
  sheet.commit();
  await book.commit();
}
