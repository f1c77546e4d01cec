const SHOW_ALL = 14;
const SHOW_NEAREST = 5;

/** What would have been accepted: all of it where that is short, else what comes nearest to what was written. */
export function accepted(words: Iterable<string>, written: string): string {
  const all = [...words];
  if (all.length <= SHOW_ALL) return all.join(', ');
  const byDistance = all.map((word) => ({ word, distance: editDistance(written, word) }));
  byDistance.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  const nearest = byDistance.slice(0, SHOW_NEAREST).map(({ word }) => word);
  return `${nearest.join(', ')} … (${all.length})`;
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
