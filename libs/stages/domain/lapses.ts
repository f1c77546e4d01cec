import { lapseLevel, type Clock } from '../../clocks/domain/clock.js';
import { named } from '../../steps/domain/passage-clocks.js';
import type { Passage } from '../../steps/domain/passage.js';
import { openSupervision } from '../../supervision/domain/open-supervision.js';
import { lateWith, watchNext } from './spans.js';
import { TOTAL } from './subjects.js';

/**
 * 电子监察: past what the city promised for a stage or the project it is red, past the nation's cap or the law's time dark
 * red, and the department that leads the stage is asked for it. Then the next limit is watched, the province's or the
 * nation's.
 */
export function stageOver(p: Passage, clock: Clock): void {
  const level = lapseLevel(clock);
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: level });
  p.record('clock.warned', { ...named(clock), level });
  const to = p.setting.officeOf(clock.against.code);
  openSupervision(p, {
    level: level === 'dark-red' ? 2 : 1,
    because: level,
    to,
    about: lateWith(clock),
    subject: clock.subject,
  });
  watchNext(p, clock.subject ?? TOTAL, clock.n);
}
