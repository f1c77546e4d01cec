import { isOpen, remeasured } from '../../clocks/domain/clock.js';
import { due, named } from './passage-clocks.js';
import type { Passage } from './passage.js';

/** A new figure for clocks that run already. */
export interface Remeasurement {
  readonly parameter: string;
  readonly because: string;
  /** For a clock that began then, at a place; null where the change is not about it. */
  readonly figureFor: (place: { item: string; region: string }, startedAt: Date) => number | null;
}

/**
 * The open clocks of a parameter follow its new figure, since the change says so. Returns how many do not: by the new
 * figure they would be over already.
 */
export function remeasure(p: Passage, { parameter, because, figureFor }: Remeasurement): number {
  const place = { item: p.step.item.code, region: p.step.region };
  let kept = 0;
  for (const clock of p.step.clocks.filter((c) => isOpen(c) && c.parameter === parameter)) {
    const figure = figureFor(place, clock.startedAt);
    if (figure === null || figure + clock.prolonged === clock.n) continue;
    const anew = remeasured(clock, figure, p.at, p.setting);
    if (anew === clock) kept++;
    p.replace(anew);
    if (anew.dueOn !== clock.dueOn)
      p.record('clock.moved', { ...named(anew), ...due(anew), from: clock.dueOn, because });
  }
  return kept;
}
