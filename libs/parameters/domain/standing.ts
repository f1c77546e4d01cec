import { targetOf, type Setting } from './setting.js';

export const STANDINGS = ['past', 'current', 'future'] as const;

/** How a setting stands at an instant: superseded, in force for its target, or still to come. */
export type Standing = (typeof STANDINGS)[number];

/** Of settings of which the newest stand first. */
export function standingOf(settings: readonly Setting[], now: Date): (setting: Setting) => Standing {
  const begun = settings.filter(({ validFrom }) => validFrom <= now);
  const current = new Map(begun.toReversed().map((setting) => [targetOf(setting), setting]));
  return (setting) => {
    if (setting.validFrom > now) return 'future';
    return current.get(targetOf(setting)) === setting ? 'current' : 'past';
  };
}
