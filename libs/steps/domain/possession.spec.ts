import { officialYears } from '../../calendar/data/official-years.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { CaseOnPaper } from './case.fixture.js';
import { workingDays } from './possession.js';

const calendar = new WorkCalendar(officialYears());
const DONE = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const had = (paper: CaseOnPaper, item: string) =>
  paper
    .possessions()
    .filter(({ step }) => step.item.code === item)
    .map(({ holder, days, paused }) => [holder.kind, days, paused]);

/** What each had by the holding periods, state by state. */
function byState(paper: CaseOnPaper, item: string): number {
  return paper
    .holdings()
    .filter(({ step }) => step.item.code === item)
    .reduce((sum, { from, to }) => sum + workingDays(calendar, from, to), 0);
}

describe('the ball', () => {
  it('is with one holder through whatever states, until it is passed on', () => {
    const paper = new CaseOnPaper('PF-PLANT', DONE, '2026-03-02T09:00');
    paper.at('2026-03-04T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    paper.at('2026-03-05T10:00', 'dept:NRP', 'PLN-05', {
      do: 'request-corrections',
      materials: ['M-E01'],
      reason: '-',
    });
    paper.at('2026-03-10T10:00', 'applicant', 'PLN-05', { do: 'correct', materials: ['M-E01'] });
    paper.at('2026-03-11T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    paper.at('2026-03-16T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(had(paper, 'PLN-05')).toEqual([
      ['applicant', 2, 0],
      ['department', 1, 0],
      ['applicant', 3, 0],
    ]);
    paper.at('2026-03-18T10:00', 'dept:NRP', 'PLN-05', { do: 'deliver' });
    expect(had(paper, 'PLN-05').at(-1)).toEqual(['department', 6, 0]);
    expect(had(paper, 'PLN-05').reduce((sum, [, days]) => sum + Number(days), 0)).toBe(
      byState(paper, 'PLN-05'),
    );
  });

  it('is with a third party while that examines, and with the department again afterwards', () => {
    const paper = new CaseOnPaper('PF-PLANT', ['INV-01'], '2026-03-02T09:00');
    paper.at('2026-03-02T09:30', 'applicant', 'ENE-01', { do: 'submit' });
    paper.at('2026-03-02T10:00', 'dept:DRC', 'ENE-01', { do: 'accept' });
    paper.at('2026-03-04T10:00', 'dept:DRC', 'ENE-01', {
      do: 'start-special',
      procedure: 'SP-EXPERT',
      days: 10,
      notice: true,
    });
    paper.at('2026-03-11T10:00', 'dept:DRC', 'ENE-01', { do: 'end-special' });
    paper.at('2026-03-13T10:00', 'dept:DRC', 'ENE-01', { do: 'refuse', reason: '-' });
    paper.at('2026-03-13T10:00', 'dept:DRC', 'ENE-01', { do: 'deliver' });
    expect(had(paper, 'ENE-01')).toEqual([
      ['applicant', 0, 0],
      ['department', 2, 0],
      ['third-party', 5, 0],
      ['department', 2, 0],
    ]);
    expect(byState(paper, 'ENE-01')).toBe(9);
  });
});
