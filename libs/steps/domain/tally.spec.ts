import { officialYears } from '../../calendar/data/official-years.js';
import { parseInstant } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { CaseOnPaper } from './case.fixture.js';
import { Journal } from './journal.js';
import { standingOf, type StepFile } from './step-file.js';
import { talliesOf } from './tally.js';

const calendar = new WorkCalendar(officialYears());
const step = new CaseOnPaper('PF-SCHOOL', ['INV-01'], '2026-03-30T09:00').step('TND-01');

/** What is counted when something that was in a state comes to nothing. */
function countedOf(state: StepFile['state']): string[] {
  const before: StepFile = { ...step, state, receivedOn: '2026-04-01' };
  const journal = new Journal();
  const told = { step: standingOf(before) };
  journal.tell('step.terminated', parseInstant('2026-05-06T09:00'), { reason: 'tender-failed' }, told);
  const after: StepFile = { ...before, state: 'TERMINATED' };
  return talliesOf(journal, new Map([[step.id, before]]), [after], calendar).map(({ measure }) => measure);
}

it('counts each matter as over once: what was decided does not end when nothing comes of it', () => {
  expect(countedOf('IN_REVIEW')).toEqual(['ended']);
  expect(countedOf('COMPLETED')).toEqual([]);
});
