import type { Passage } from '../../steps/domain/passage.js';

/**
 * 城市房地产管理法 art. 26: what excuses a delay is force majeure, an act of the government or of its departments, or
 * preliminary work that building cannot do without. The act that excuses names it.
 */
export function demandCause(p: Passage, cause: string): void {
  if (cause.trim() === '') p.refuse('land.cause-missing', '城市房地产管理法26');
}

export function demandMonths(p: Passage, months: number, least: number, most: number): void {
  if (!Number.isInteger(months) || months < least || months > most)
    p.refuse('land.excuse-months', '城市房地产管理法26', { months, least, most });
}
