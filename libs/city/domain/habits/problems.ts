import { GOVERNMENT } from '../../../identity/domain/relation.js';
import { CATEGORIES } from '../../../issues/domain/categories.js';
import type { Dice } from '../../../platform/domain/dice.js';
import type { Matter } from '../../../steps/domain/matter.js';
import { around, byWeight } from '../chance.js';
import type { Habit, Intent, Scene, Thought } from '../habit.js';
import { because } from './because.js';
import { officeOf } from './duties.js';

/** 反映问题: an owner whose matter stands still says so; some have other troubles. */
export const raiseIssue: Habit = (scene) => {
  const late = scene.file.allFiles().filter(({ memo }) => memo.late?.light === 'dark-red');
  const first = late.sort((a, b) => (a.item.code < b.item.code ? -1 : 1))[0];
  return {
    about: first ? `late ${first.item.code}` : `of ${scene.today.slice(0, 7)}`,
    plan: (dice) => {
      if (!dice.chance(first ? 10 : 2)) return [];
      const about = first ? { about: first.item.code } : {};
      const reason = because(scene, dice, 'raise-issue');
      const command = { do: 'raise-issue', category: dice.one(CATEGORIES), reason, ...about } as const;
      return [{ by: 'applicant', command, after: around(dice, 8, 0.6), online: true }];
    },
  };
};

/** 问题交办: given to somebody, worked on, answered, and closed by who raised it. */
export const followIssues: Habit = (scene) =>
  (scene.step.memo.matters ?? [])
    .filter(({ kind }) => kind === 'issue')
    .flatMap((issue) => thoughtOf(scene, issue) ?? []);

function thoughtOf(scene: Scene, issue: Matter): Thought | null {
  const { number: subject, state, reopened, overdue } = issue;
  const plan = (acts: (dice: Dice) => Intent[], about = state): Thought => ({
    subject,
    about: `${about} ${reopened} ${overdue}`,
    plan: acts,
  });
  switch (state) {
    case 'S_RAISED':
      return plan((dice) => [assignment(scene, issue, 'coordinator', dice)]);
    case 'S_ESCALATED':
      return plan((dice) => [assignment(scene, issue, 'head', dice)]);
    case 'S_ASSIGNED':
    case 'S_WORKING':
    case 'S_OVERDUE':
      return plan((dice) => working(scene, issue, dice), 'at work');
    case 'S_REPLIED':
      return plan((dice) => [judgement(scene, issue, dice)]);
    default:
      return null;
  }
}

const CLASSES = { A: 72, B: 17, C: 7, D: 4 } as const;

function assignment(scene: Scene, { number, about }: Matter, by: 'coordinator' | 'head', dice: Dice): Intent {
  const { file, step } = scene;
  if (by === 'coordinator' && dice.chance(4))
    return {
      by,
      command: { do: 'merge-issue', issue: number, reason: because(scene, dice, 'merge-issue') },
      after: 1,
    };
  const lead = about === undefined ? undefined : file.file(about)?.department;
  const isOffice = lead !== undefined && lead !== 'JSD' && lead !== 'STS';
  const command = {
    do: 'assign-issue',
    issue: number,
    class: byWeight(dice, CLASSES),
    department: isOffice ? lead : dice.one(['DRC', 'NRP', 'HUD']),
    person: because(scene, dice, 'names'),
  } as const;
  const office = { department: GOVERNMENT, region: step.region };
  return {
    by,
    ...(by === 'head' ? { office } : {}),
    command,
    after: around(dice, by === 'head' ? 3 : 1, 0.6),
  };
}

/** Whoever leads it takes it in hand, and answers with what it has done. */
function working(
  scene: Scene,
  { number: issue, lead, class: kind, state, overdue }: Matter,
  dice: Dice,
): Intent[] {
  if (!lead) return [];
  const office = officeOf(lead, scene.step);
  const { acceptsIn, pace } = scene.temperOf(office.department, office.region);
  const by = { by: 'officer', office } as const;
  const begins =
    state === 'S_ASSIGNED' && dice.chance(70)
      ? [
          {
            ...by,
            command: { do: 'acknowledge-issue', issue },
            after: around(dice, acceptsIn / 2, 0.5),
          } as const,
        ]
      : [];
  const reports =
    kind === 'D'
      ? [
          {
            ...by,
            command: { do: 'report-issue', issue, reason: because(scene, dice, 'report-issue') },
            after: 6,
          } as const,
        ]
      : [];
  const reason = because(scene, dice, 'reply-issue');
  return [
    ...begins,
    ...reports,
    {
      ...by,
      command: { do: 'reply-issue', issue, reason },
      after: around(dice, pace / (18 * (1 + overdue)), 0.5),
    },
  ];
}

/** S05, S06: by who raised it; of what a rule raised, or an office solved for itself, by who stands above. */
function judgement(scene: Scene, { number: issue, raisedBy, lead }: Matter, dice: Dice): Intent {
  const { role, department, region } = raisedBy;
  const isSolved = dice.chance(84);
  const command = isSolved
    ? ({ do: 'confirm-issue', issue } as const)
    : ({ do: 'reopen-issue', issue, reason: because(scene, dice, 'reopen-issue') } as const);
  const after = around(dice, 3, 0.6);
  if (role === 'applicant') return { by: 'applicant', command, after, online: true };
  const isOwnCase = department !== undefined && department === lead?.code;
  if (department === undefined || isOwnCase) return { by: 'supervisor', command, after };
  return { by: 'officer', office: { department, region: region ?? scene.step.region }, command, after };
}
