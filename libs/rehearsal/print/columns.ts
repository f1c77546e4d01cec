/** East Asian wide and fullwidth characters take two columns of a terminal (UAX #11). */
const WIDE = /[ᄀ-ᅟ⺀-〾ぁ-㏿㐀-䶿一-鿿ꀀ-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u;

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += WIDE.test(character) || (character.codePointAt(0) ?? 0) > 0x1ffff ? 2 : 1;
  return width;
}

/** Cells set into columns of these widths; the last is left as long as it is. */
export function inColumns(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map(
    (cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell))),
  );
  return padded.join('  ').trimEnd();
}
