import type { StepCommand } from '../../steps/domain/commands.js';
import { PRACTICES, type Practice } from './practices.js';
import { high, SupplyCase } from './supply-case.fixture.js';

const of = (practice: Practice): StepCommand => ({
  do: 'complain-practice',
  practice,
  reason: '被要求向指定单位采购',
});
const found: StepCommand = { do: 'answer-practice', upheld: true, reason: '查证属实' };
const notFound: StepCommand = { do: 'answer-practice', upheld: false, reason: '系政府定价收费' };
const mended: StepCommand = { do: 'mend-practice', reason: '已退费并公示' };
const DRC = 'dept:DRC';
const PWC = 'dept:PWC';

/** What is to be done about complaints, by whom, and until when. */
function open({ paper, item }: SupplyCase): string[] {
  const { memo, clocks } = paper.step(item);
  return (memo.duties ?? []).map(({ to, subject }) => {
    const clock = clocks.find(
      (c) => c.kind === 'complaint' && c.subject === subject && c.state === 'running',
    );
    return `${to.code} ${subject} ${clock?.dueOn}`;
  });
}
const states = ({ paper, item }: SupplyCase) => paper.step(item).memo.practices?.map(({ state }) => state);

describe('a practice that no supplier may follow', () => {
  it('is one of eight', () => {
    expect(PRACTICES).toHaveLength(8);
    const supply = high();
    for (const practice of PRACTICES) supply.does('2026-03-03T10:00', 'applicant', of(practice));
    expect(open(supply)).toHaveLength(8);
  });

  it('is answered for by the authority within five working days, and put an end to in as many', () => {
    const supply = high().does('2026-03-03T10:00', 'applicant', of('unreasonable-charge'));
    expect(open(supply)).toEqual(['DRC practice-1 2026-03-10']);
    expect(supply.paper.find('practice.complained', 'PWR-02')).toMatchObject([
      { complaint: 'practice-1', practice: 'unreasonable-charge', answerBy: '2026-03-10' },
    ]);
    supply.does('2026-03-10T17:00', DRC, found);
    expect([open(supply), states(supply)]).toEqual([['PWC practice-1 2026-03-17'], ['found']]);
    supply.does('2026-03-17T17:00', PWC, mended);
    expect([open(supply), states(supply)]).toEqual([[], ['mended']]);
    expect(supply.paper.find('practice.mended')).toMatchObject([{ practice: 'unreasonable-charge' }]);
  });

  it('is not judged by the supplier, nor without reasons', () => {
    const supply = high().does('2026-03-03T10:00', 'applicant', of('off-platform'));
    expect(supply.refusal('2026-03-04T10:00', PWC, notFound)).toBe('practice.not-yours');
    expect(supply.refusal('2026-03-04T10:00', DRC, { ...notFound, reason: '' })).toBe('step.reason-missing');
    supply.does('2026-03-04T10:00', DRC, notFound);
    expect([open(supply), states(supply)]).toEqual([[], ['not-found']]);
    expect(supply.refusal('2026-03-05T10:00', PWC, mended)).toBe('practice.nothing-waits');
  });

  it('is complained of once while that is open; each complaint goes its own way', () => {
    const supply = high().does('2026-03-03T10:00', 'applicant', of('repeated-test'));
    expect(supply.refusal('2026-03-03T11:00', 'applicant', of('repeated-test'))).toBe(
      'practice.complained-already',
    );
    supply.does('2026-03-04T10:00', 'applicant', of('delayed-plan'));
    supply.does('2026-03-05T10:00', DRC, { ...found, complaint: 'practice-1' });
    supply.does('2026-03-05T11:00', DRC, notFound);
    expect(states(supply)).toEqual(['found', 'not-found']);
    supply.does('2026-03-06T10:00', PWC, mended).does('2026-03-06T11:00', 'applicant', of('repeated-test'));
    expect(open(supply)).toEqual(['DRC practice-3 2026-03-13']);
  });

  it('is late with its authority when nobody answers, and with its supplier when nothing ends', () => {
    const supply = high().does('2026-03-03T10:00', 'applicant', of('raised-voltage'));
    supply.paper.pass('2026-03-10T17:31');
    const red = () =>
      supply.paper
        .find('clock.warned')
        .filter(({ clock, level }) => clock === 'complaint' && level === 'red');
    expect(red()).toHaveLength(1);
    expect(supply.paper.step('PWR-02').memo.late).toBeUndefined();
    supply.does('2026-03-11T10:00', DRC, found);
    supply.paper.pass('2026-03-18T17:31');
    expect(red()).toHaveLength(2);
    expect(supply.paper.step('PWR-02').memo.late).toMatchObject({ light: 'red' });
    supply.does('2026-03-19T10:00', PWC, mended);
    expect(supply.paper.step('PWR-02').memo.late).toBeUndefined();
  });

  it('may be complained of before anything was applied for, and after it was connected; each supply has its authority', () => {
    const { paper } = high();
    const at = (item: string) =>
      paper.at('2026-03-03T10:00', 'applicant', item, of('refused-early-application'));
    expect([at('UTL-01'), at('UTL-06')]).toEqual([undefined, undefined]);
    const to = (item: string) => paper.step(item).memo.duties?.map((duty) => duty.to.code);
    expect([to('UTL-01'), to('UTL-06')]).toEqual([['HUD'], ['IIT']]);
    const done = new SupplyCase('UTL-01').does('2026-03-03T10:00', 'dept:WTC', { do: 'connect' });
    expect(done.refusal('2026-03-04T10:00', 'applicant', of('designated-contractor'))).toBeUndefined();
    expect(paper.at('2026-03-03T10:00', 'applicant', 'PLN-02', of('off-platform'))).toBe(
      'practice.no-supply',
    );
  });
});
