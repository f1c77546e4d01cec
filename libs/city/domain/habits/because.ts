import type { Dice } from '../../../platform/domain/dice.js';
import type { Scene } from '../habit.js';

/** A reason as people write it. */
export function because({ words }: Pick<Scene, 'words'>, dice: Dice, what: string): string {
  const reasons = words[what];
  if (!reasons) throw new Error(`nobody knows what to say of ${what}`);
  return dice.one(reasons);
}
