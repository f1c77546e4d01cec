import type { WorkCalendar } from '../calendar/domain/work-calendar.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { inSnapshot } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { caseBefore, effectOn, type Effect } from './domain/effect.js';
import type { Engine } from './engine.js';
import { caseLoader } from './open-case.js';
import { act, admit, type CommandRequest } from './perform-command.js';
import { findProjectOfStep, workOnCase } from './store/load-project-file.js';

/** What a command would bring about, with what its dates are explained by. */
export interface Preview {
  readonly effect: Effect;
  readonly catalogue: Catalogue;
  readonly calendar: WorkCalendar;
  readonly now: Date;
}

/**
 * What would follow if this command were given now: it is performed on the case as it is read, by the very rules that
 * decide on it, and nothing of it is written. What would be refused is refused.
 */
export async function previewCommand(
  engine: Engine,
  asked: Omit<CommandRequest, 'request'>,
): Promise<Preview> {
  const { stepId } = asked;
  return inSnapshot(engine.db, async (tx) => {
    const found = await findProjectOfStep(tx, stepId);
    if (!found) throw new NotFound('step', stepId);
    const { project, item } = found;
    const now = await engine.clock.now(tx);
    return workOnCase(caseLoader(engine, tx, project, now), [item], (file) => {
      admit(file, asked, now);
      const before = caseBefore(file);
      act(file, item, asked, now);
      return {
        effect: effectOn(file, before),
        catalogue: file.book.catalogue,
        calendar: engine.sources.calendar(),
        now,
      };
    });
  });
}
