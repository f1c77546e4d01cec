import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const DONE = ['INV-01'];
const FACTS = { relic_possible: true };

const begin = (parameters: Record<string, number> = {}) =>
  new CaseOnPaper('PF-PLANT', DONE, '2026-05-06T08:30', parameters, FACTS);

/** AC-16: promised within ten working days, by law within twenty; accepted on 2026-05-06. */
function accepted(): CaseOnPaper {
  const paper = begin();
  paper.at('2026-05-06T09:00', 'applicant', 'CUL-01', { do: 'submit' });
  paper.at('2026-05-06T10:00', 'dept:CRB', 'CUL-01', { do: 'accept' });
  return paper;
}

const letters = (paper: CaseOnPaper) =>
  paper.facts
    .filter(({ name }) => /^supervision\.(issued|escalated)$/.test(name))
    .map(({ at, name, data }) => [at.slice(0, 10), name, data['level'], data['replyBy']]);

describe('a promise that lapses', () => {
  it('has a letter that rises by itself to the third level and no further', () => {
    const paper = accepted();
    paper.pass('2026-12-31T09:00');
    expect(letters(paper)).toEqual([
      ['2026-05-19', 'supervision.issued', 1, '2026-05-22'],
      ['2026-05-22', 'supervision.escalated', 2, '2026-05-26'],
      ['2026-05-26', 'supervision.escalated', 3, '2026-05-27'],
    ]);
    expect(paper.step('CUL-01').memo.duties?.map(({ subject }) => subject)).toEqual(['V1-L3']);
  });

  it('is answered for by the office that it went to, with a measure', () => {
    const paper = accepted();
    const reply = { do: 'reply-supervision', measure: '明日出具决定' } as const;
    paper.pass('2026-05-20T09:00');
    expect(paper.at('2026-05-20T09:00', 'dept:EEB', 'CUL-01', reply)).toBe('supervision.none');
    expect(paper.at('2026-05-20T09:00', 'dept:CRB', 'CUL-01', { ...reply, measure: ' ' })).toBe(
      'supervision.measure-missing',
    );
    expect(paper.at('2026-05-20T09:00', 'dept:CRB', 'CUL-01', reply)).toBeUndefined();
    expect(paper.at('2026-05-20T10:00', 'dept:CRB', 'CUL-01', reply)).toBe('supervision.none');
    paper.pass('2026-06-01T09:00');
    expect(letters(paper)).toHaveLength(1);
  });

  it('is supervised at the second level at once where the law lapses after that', () => {
    const paper = accepted();
    paper.at('2026-05-20T09:00', 'dept:CRB', 'CUL-01', { do: 'reply-supervision', measure: '-' });
    paper.pass('2026-06-03T09:00');
    expect(letters(paper).at(-1)).toEqual(['2026-06-02', 'supervision.issued', 2, '2026-06-04']);
    expect(paper.transitions()).toEqual(expect.arrayContaining(['V01', 'V06', 'V09']));
  });

  it('is over as soon as what was late is done', () => {
    const paper = accepted();
    paper.at('2026-05-25T09:00', 'dept:CRB', 'CUL-01', { do: 'grant' });
    expect(paper.find('supervision.closed')).toMatchObject([
      { supervision: 'V1', level: 2, because: 'done' },
    ]);
    expect(paper.step('CUL-01').memo.supervisions).toEqual([]);
    paper.pass('2026-06-01T09:00');
    expect(letters(paper)).toHaveLength(2);
  });

  it('rises at once where the law lapses while its letter is open', () => {
    const paper = begin({ supervise_reply_wd_L1: 15 });
    paper.at('2026-05-06T09:00', 'applicant', 'CUL-01', { do: 'submit' });
    paper.at('2026-05-06T10:00', 'dept:CRB', 'CUL-01', { do: 'accept' });
    paper.pass('2026-06-03T09:00');
    expect(letters(paper)).toEqual([
      ['2026-05-19', 'supervision.issued', 1, '2026-06-09'],
      ['2026-06-02', 'supervision.escalated', 2, '2026-06-04'],
    ]);
  });
});

describe('a decision that was not published in time', () => {
  it('is asked for until it is, also once it has been delivered', () => {
    const paper = accepted();
    paper.at('2026-05-07T09:00', 'dept:CRB', 'CUL-01', { do: 'grant' });
    paper.pass('2026-05-19T09:00');
    paper.at('2026-05-19T10:00', 'dept:CRB', 'CUL-01', { do: 'deliver' });
    paper.pass('2026-05-21T09:00');
    expect(letters(paper)).toEqual([
      ['2026-05-15', 'supervision.issued', 2, '2026-05-19'],
      ['2026-05-19', 'supervision.escalated', 3, '2026-05-20'],
    ]);
    paper.at('2026-05-21T10:00', 'dept:CRB', 'CUL-01', { do: 'publish-decision' });
    expect(paper.find('supervision.closed')).toMatchObject([{ supervision: 'V1', because: 'done' }]);
  });
});

describe('the fourth level', () => {
  it('is a decision of a person, once the third letter has gone unanswered', () => {
    const paper = accepted();
    const handOver = { do: 'escalate-supervision', reason: '三级督办仍未答复' } as const;
    expect(paper.at('2026-05-26T18:00', 'supervisor', 'CUL-01', handOver)).toBe(
      'supervision.reply-still-due',
    );
    expect(paper.at('2026-05-28T09:00', 'supervisor', 'CUL-01', handOver)).toBeUndefined();
    expect(paper.find('supervision.escalated').at(-1)).toMatchObject({ level: 4, supervision: 'V1' });
    expect(paper.step('CUL-01').memo).toMatchObject({ supervisions: [], duties: [] });
  });

  it('is not reached from below', () => {
    const paper = accepted();
    const handOver = { do: 'escalate-supervision', reason: '-' } as const;
    expect(paper.at('2026-05-20T09:00', 'supervisor', 'CUL-01', handOver)).toBe('supervision.not-in-state');
  });
});

describe('an urging letter', () => {
  const urge = { do: 'urge', reason: '请尽快办理' } as const;

  it('reminds whoever has the step, and is over when it moves on', () => {
    const paper = accepted();
    expect(paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', urge)).toBeUndefined();
    expect(paper.find('supervision.reminded')).toMatchObject([{ level: 0, department: 'CRB' }]);
    expect(paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', urge)).toBe('supervision.open-already');
    paper.at('2026-05-08T09:00', 'dept:CRB', 'CUL-01', { do: 'grant' });
    expect(paper.find('supervision.closed')).toMatchObject([{ level: 0 }]);
  });

  it('is followed by a letter by hand, and by no second reminder', () => {
    const paper = accepted();
    paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', urge);
    expect(paper.at('2026-05-08T09:00', 'supervisor', 'CUL-01', { ...urge, level: 1 })).toBeUndefined();
    expect(paper.find('supervision.issued')).toMatchObject([
      { level: 1, supervision: 'V1', reason: urge.reason },
    ]);
    expect(paper.at('2026-05-08T10:00', 'supervisor', 'CUL-01', urge)).toBe('supervision.open-already');
  });

  it('becomes the letter that is to be answered when the promise lapses', () => {
    const paper = accepted();
    paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', urge);
    paper.pass('2026-05-20T09:00');
    expect(letters(paper)).toEqual([['2026-05-19', 'supervision.issued', 1, '2026-05-22']]);
    expect(paper.step('CUL-01').memo.supervised).toBe(1);
  });

  it('that is to be answered goes up like any other, and is over when the step moves on', () => {
    const paper = accepted();
    paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', { ...urge, level: 1 });
    paper.pass('2026-05-13T09:00');
    expect(letters(paper).map(([, , level]) => level)).toEqual([1, 2]);
    expect(paper.step('CUL-01').memo.supervisions).toMatchObject([{ because: 'urged', state: 'V_L2' }]);
    paper.at('2026-05-13T10:00', 'dept:CRB', 'CUL-01', { do: 'grant' });
    expect(paper.step('CUL-01').memo.supervisions).toEqual([]);
  });

  it('goes to the applicant as a reminder only', () => {
    const paper = begin();
    expect(paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', { ...urge, level: 1 })).toBe(
      'supervision.not-an-office',
    );
    expect(paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', urge)).toBeUndefined();
    expect(paper.at('2026-05-07T09:00', 'supervisor', 'CON-03', urge)).toBe('supervision.nobody-has-it');
  });
});

describe('a violation', () => {
  it('is recorded with its evidence, against the lead', () => {
    const paper = accepted();
    const violation = { do: 'record-violation', violation: 'clock-stopped-without-basis' } as const;
    expect(paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', { ...violation, evidence: '' })).toBe(
      'violation.evidence-missing',
    );
    paper.at('2026-05-07T09:00', 'supervisor', 'CUL-01', { ...violation, evidence: '操作日志 0507-3' });
    expect(paper.find('violation.recorded')).toMatchObject([{ department: 'CRB' }]);
  });
});
