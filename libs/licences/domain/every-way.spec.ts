import type { StepCommand } from '../../steps/domain/commands.js';
import { permitToBuild, planningPermit, type GrantedCase } from './licence-case.fixture.js';
import { LICENCE } from './licence-machine.js';
import { WORK } from './work-machine.js';

/** What is done when; left to time where nobody does anything. */
type Acts = readonly (readonly [at: string, command: StepCommand])[];

const revoke: StepCommand = { do: 'revoke', ground: '行政许可法69', reason: '违法取得', heard: true };
const recall: StepCommand = { do: 'recall', reason: '规划修改' };
const cancel: StepCommand = { do: 'cancel-licence', ground: '法人终止' };
const suspend: StepCommand = { do: 'suspend-licence', reason: '核查' };
const renewed: StepCommand = { do: 'decide-renewal', granted: true };

const ENDS = { revoked: revoke, recalled: recall, cancelled: cancel } as const;

/** Granted on 2025-03-03 for a year; about to expire from 2026-01-02. */
const LIVES: Readonly<Record<string, Acts>> = {
  'never used': [],
  'renewed late': [
    ['2026-01-20T09:00', { do: 'renew' }],
    ['2026-01-21T09:00', renewed],
  ],
  'renewed early': [
    ['2025-06-02T09:00', { do: 'renew' }],
    ['2025-06-03T09:00', renewed],
  ],
  'renewed by silence': [['2026-01-20T09:00', { do: 'renew' }]],
  'renewed by silence while it was suspended': [
    ['2025-06-02T09:00', suspend],
    ['2026-01-20T09:00', { do: 'renew' }],
  ],
  'renewed while it was suspended': [
    ['2025-06-02T09:00', suspend],
    ['2026-01-20T09:00', { do: 'renew' }],
    ['2026-01-21T09:00', renewed],
    ['2026-01-22T09:00', { do: 'resume-licence' }],
  ],
  'lapsed while it was suspended': [['2025-06-02T09:00', suspend]],
  'renewed by silence after it was suspended': [
    ['2026-01-05T09:00', suspend],
    ['2026-01-06T09:00', { do: 'resume-licence' }],
    ['2026-01-20T09:00', { do: 'renew' }],
  ],
  'suspended when it was about to expire': [
    ['2026-01-05T09:00', suspend],
    ['2026-01-06T09:00', { do: 'resume-licence' }],
  ],
  ...Object.fromEntries(
    Object.entries(ENDS).flatMap(([how, end]): [string, Acts][] => [
      [`${how} while it was valid`, [['2025-06-02T09:00', end]]],
      [`${how} when it was about to expire`, [['2026-01-05T09:00', end]]],
      [
        `${how} while it was suspended`,
        [
          ['2025-06-02T09:00', suspend],
          ['2025-06-03T09:00', end],
        ],
      ],
    ]),
  ),
};

/** Granted on 2026-06-30, to be built on until 2026-09-30. */
const PERMITS: Readonly<Record<string, Acts>> = {
  'not built on': [],
  'put off and built on': [
    ['2026-09-01T09:00', { do: 'extend-start', months: 1 }],
    ['2026-10-08T09:00', { do: 'start-work' }],
    ['2026-10-09T09:00', { do: 'suspend-work', reason: '汛期' }],
    ['2026-10-12T09:00', { do: 'resume-work' }],
    ['2026-12-01T09:00', { do: 'complete-work' }],
  ],
};

const taken = new Set<string>();

function live(granted: GrantedCase, acts: Acts): void {
  for (const [at, command] of acts)
    expect([command.do, granted.act(at, command)]).toEqual([command.do, undefined]);
  granted.pass('2028-01-01T00:00');
  granted.transitions().forEach((id) => taken.add(id));
}

it.each(Object.entries(LIVES))('an approval that is %s', (_, acts) =>
  live(planningPermit('2025-03-03'), acts),
);
it.each(Object.entries(PERMITS))('a permit that is %s', (_, acts) => live(permitToBuild('2026-06-30'), acts));

it('an approval that is used when it was about to expire', () => {
  const plant = planningPermit('2025-03-03', ['CON-01', 'CON-04']);
  plant.at('2026-01-05T09:00', 'applicant', 'CON-03', { do: 'submit' });
  plant.at('2026-01-05T10:00', 'dept:HUD', 'CON-03', { do: 'accept' });
  plant.at('2026-01-06T09:00', 'dept:HUD', 'CON-03', { do: 'grant' });
  expect(plant.licence).toMatchObject({ state: 'L_VALID', usedBy: 'CON-03' });
  plant.transitions().forEach((id) => taken.add(id));
});

it('goes every way that the rule book has', () => {
  const ids = [...LICENCE.transitions, ...WORK.transitions].map(({ id }) => id);
  expect(ids.filter((id) => !taken.has(id))).toEqual([]);
});
