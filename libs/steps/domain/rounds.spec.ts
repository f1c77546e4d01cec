import { CaseOnPaper } from './case.fixture.js';
import type { StepCommand } from './commands.js';

const BEFORE = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const START = '2026-03-02T08:00';

const plant = (granted = BEFORE) => new CaseOnPaper('PF-PLANT', granted, START);

/** The planning permit, applied for and accepted, and then whatever follows. */
function planning(...moments: [at: string, as: string, command: StepCommand][]): CaseOnPaper {
  const life = plant();
  life.at('2026-03-02T09:00', 'applicant', 'PLN-05', { do: 'submit' });
  for (const [at, as, command] of moments) expect(life.at(at, as, 'PLN-05', command)).toBeUndefined();
  return life;
}

const accepted: [string, string, StepCommand] = ['2026-03-02T10:00', 'dept:NRP', { do: 'accept' }];
const refused: [string, string, StepCommand] = [
  '2026-03-03T10:00',
  'dept:NRP',
  { do: 'refuse', reason: '退线不足' },
];

describe('an item is applied for again', () => {
  const ways: [string, () => CaseOnPaper][] = [
    [
      'not accepted',
      () => planning(['2026-03-03T10:00', 'dept:NRP', { do: 'not-accept', reason: '不属本机关' }]),
    ],
    ['withdrawn', () => planning(['2026-03-03T10:00', 'applicant', { do: 'withdraw' }])],
    [
      'terminated',
      () => planning(accepted, ['2026-03-03T10:00', 'dept:NRP', { do: 'terminate', reason: '灭失' }]),
    ],
    ['refused', () => planning(accepted, refused)],
    [
      'refused and delivered',
      () => planning(accepted, refused, ['2026-03-03T11:00', 'dept:NRP', { do: 'deliver' }]),
    ],
    [
      'granted and revoked',
      () =>
        planning(
          accepted,
          ['2026-03-03T10:00', 'dept:NRP', { do: 'grant' }],
          [
            '2026-03-03T11:00',
            'dept:NRP',
            { do: 'revoke', ground: '行政许可法69', reason: '越权', heard: true },
          ],
        ),
    ],
  ];

  it.each(ways)(
    'once it was %s: as a new round, with all that was handed in and nothing of the old state',
    (_, life) => {
      const former = life();
      const before = former.step('PLN-05');
      expect(former.at('2026-03-09T09:00', 'applicant', 'PLN-05', { do: 'submit' })).toBeUndefined();
      const now = former.step('PLN-05');
      expect(now).toMatchObject({ round: 2, state: 'SUBMITTED', decision: null, receivedOn: '2026-03-09' });
      expect(now.id).not.toBe(before.id);
      expect(now.memo).toEqual({ by: 'applicant' });
      expect(former.find('step.submitted', 'PLN-05').map(({ round }) => round)).toEqual([1, 2]);
      expect(former.round('PLN-05', 1)).toMatchObject({ id: before.id, state: before.state });
      expect(former.at('2026-03-09T10:00', 'applicant', 'PLN-05', { do: 'submit' })).toBe(
        'step.not-in-state',
      );
    },
  );

  it('not while it goes on, and not what was granted', () => {
    expect(planning(accepted).at('2026-03-04T09:00', 'applicant', 'PLN-05', { do: 'submit' })).toBe(
      'step.not-in-state',
    );
    const granted = planning(accepted, ['2026-03-03T10:00', 'dept:NRP', { do: 'grant' }]);
    expect(granted.at('2026-03-04T09:00', 'applicant', 'PLN-05', { do: 'submit' })).toBe('step.not-in-state');
  });
});

describe('a former round', () => {
  const again = (): CaseOnPaper => {
    const life = planning(accepted, refused);
    life.at('2026-03-04T09:00', 'applicant', 'PLN-05', { do: 'submit' });
    return life;
  };

  it('goes on with what is still owed of it: its own delivery and publication', () => {
    const life = again();
    expect(life.at('2026-03-05T09:00', 'dept:NRP', 'PLN-05', { do: 'deliver' }, 1)).toBeUndefined();
    expect(life.at('2026-03-05T09:10', 'dept:NRP', 'PLN-05', { do: 'publish-decision' }, 1)).toBeUndefined();
    expect(life.round('PLN-05', 1)).toMatchObject({ state: 'DELIVERED', decision: 'refused' });
    expect(life.step('PLN-05')).toMatchObject({ round: 2, state: 'SUBMITTED' });
  });

  it('has its limits run out by themselves', () => {
    const life = again();
    life.pass('2026-03-18T00:00');
    const lapsed = life
      .find('clock.lapsed', 'PLN-05')
      .map(({ at, clock }) => `${String(at)} ${String(clock)}`);
    expect(lapsed).toEqual(
      expect.arrayContaining([
        '2026-03-12T17:30:00+08:00 publication',
        '2026-03-17T17:30:00+08:00 delivery',
        '2026-03-11T17:30:00+08:00 acceptance',
      ]),
    );
    expect(life.step('PLN-05').state).toBe('IN_REVIEW');
  });

  it('is not applied with: what is filed there is filed in the newest', () => {
    const life = again();
    expect(life.at('2026-03-05T09:00', 'applicant', 'PLN-05', { do: 'submit' }, 1)).toBe('step.not-in-state');
    life.at('2026-03-05T10:00', 'applicant', 'PLN-05', { do: 'withdraw' });
    expect(life.at('2026-03-06T09:00', 'applicant', 'PLN-05', { do: 'submit' }, 1)).toBeUndefined();
    expect(life.step('PLN-05').round).toBe(3);
  });

  it('that is over says nothing about the newest, and what waits for it is open once that is granted', () => {
    const life = new CaseOnPaper('PF-PLANT', [...BEFORE, 'CON-01', 'CON-04'], START);
    life.at('2026-03-02T09:00', 'applicant', 'PLN-05', { do: 'submit' });
    life.at('2026-03-02T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    life.at('2026-03-03T10:00', 'dept:NRP', 'PLN-05', { do: 'refuse', reason: '退线不足' });
    life.at('2026-03-04T09:00', 'applicant', 'PLN-05', { do: 'submit' });
    expect(life.state('CON-03')).toBe('locked');
    life.at('2026-03-04T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    life.at('2026-03-05T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(life.state('CON-03')).toBe('open');
  });
});

describe('whoever lied', () => {
  const lie = { do: 'refuse', reason: '虚假检测报告', ground: 'false-material' } as const;

  it('行政许可法78: in a matter of safety may not apply for it again for a year', () => {
    const school = new CaseOnPaper('PF-SCHOOL', ['PLN-05', 'CON-01'], START);
    const act = (at: string, as: string, command: StepCommand) => school.at(at, as, 'FIR-01', command);
    act('2026-03-02T09:00', 'applicant', { do: 'submit' });
    act('2026-03-02T10:00', 'dept:HUD', { do: 'accept' });
    act('2026-03-03T10:00', 'dept:HUD', lie);
    expect(school.find('right.suspended', 'FIR-01')).toMatchObject([
      { right: 'application', until: '2027-03-03', because: 'false-material' },
    ]);
    expect(act('2027-03-03T23:00', 'applicant', { do: 'submit' })).toBe('step.refiling-banned');
    expect(school.refused?.data).toMatchObject({ until: '2027-03-03' });
    expect(act('2027-03-04T09:00', 'applicant', { do: 'submit' })).toBeUndefined();
  });

  it('in any other matter is refused, and may apply again', () => {
    const life = planning(accepted, ['2026-03-03T10:00', 'dept:NRP', lie]);
    expect(life.find('right.suspended')).toEqual([]);
    expect(life.at('2026-03-04T09:00', 'applicant', 'PLN-05', { do: 'submit' })).toBeUndefined();
  });

  it('行政许可法79: and obtained a licence by fraud may not apply for it again for three years', () => {
    const school = new CaseOnPaper('PF-SCHOOL', ['PLN-05', 'CON-01', 'FIR-01'], START);
    const revoke = { do: 'revoke', ground: 'fraud', reason: '骗取', heard: true } as const;
    school.at('2026-03-03T10:00', 'dept:HUD', 'FIR-01', revoke);
    expect(school.at('2029-03-03T09:00', 'applicant', 'FIR-01', { do: 'submit' })).toBe(
      'step.refiling-banned',
    );
    expect(school.at('2029-03-05T09:00', 'applicant', 'FIR-01', { do: 'submit' })).toBeUndefined();
  });
});

it('what is merged into an item and was refused with it goes with it once more', () => {
  const life = new CaseOnPaper('PF-PLANT', [...BEFORE, 'PLN-05', 'CON-01', 'CON-04'], START);
  const act = (at: string, as: string, item: string, command: StepCommand) =>
    expect(life.at(at, as, item, command)).toBeUndefined();
  act('2026-03-02T09:00', 'applicant', 'CON-02', { do: 'submit' });
  act('2026-03-02T09:00', 'applicant', 'CON-03', { do: 'submit' });
  act('2026-03-02T10:00', 'dept:HUD', 'CON-03', { do: 'accept' });
  act('2026-03-03T10:00', 'dept:HUD', 'CON-03', { do: 'refuse', reason: '资金未落实' });
  expect(life.state('CON-02')).toBe('refused');
  act('2026-03-04T09:00', 'applicant', 'CON-03', { do: 'submit' });
  expect(life.step('CON-02')).toMatchObject({ round: 2, state: 'DRAFT' });
  act('2026-03-04T10:00', 'dept:HUD', 'CON-03', { do: 'accept' });
  act('2026-03-05T10:00', 'dept:HUD', 'CON-03', { do: 'grant' });
  expect(life.state('CON-02')).toBe('granted');
});

it('AC-29, 环评法24: what is past its time is examined once more, within ten working days of its receipt', () => {
  const life = new CaseOnPaper('PF-PLANT', BEFORE, '2021-04-30T08:00', {}, { eia_class: 'REPORT' });
  const act = (at: string, as: string, command: StepCommand) => life.at(at, as, 'ENV-01', command);
  act('2021-04-30T08:10', 'applicant', { do: 'submit' });
  act('2021-04-30T08:20', 'dept:EEB', { do: 'accept' });
  act('2021-05-01T09:00', 'dept:EEB', { do: 'grant' });
  expect(life.find('clock.started', 'ENV-01')).toContainEqual(
    // 2026-05-01 to 05-05 is a holiday.
    expect.objectContaining({ clock: 'validity', dueOn: '2026-05-06' }),
  );
  life.pass('2026-11-01T00:00');
  expect(life.find('licence.lapsed')).toMatchObject([{ dueOn: '2026-05-06', because: 'not-used' }]);
  act('2026-11-02T09:00', 'applicant', { do: 'submit' });
  act('2026-11-02T10:00', 'dept:EEB', { do: 'accept' });
  const limits = life.step('ENV-01').clocks.filter(({ state }) => state === 'running');
  expect(limits.map(({ kind, dueOn, basis }) => ({ kind, dueOn, basis }))).toEqual([
    { kind: 'decision', dueOn: '2026-11-16', basis: '环境影响评价法 24' },
  ]);
  act('2026-11-10T10:00', 'dept:EEB', { do: 'grant' });
  expect(life.find('clock.started', 'ENV-01')).toContainEqual(
    expect.objectContaining({ clock: 'validity', dueOn: '2031-11-10' }),
  );
});
