import type { Dice } from '../../../platform/domain/dice.js';
import type { Complaint } from '../../../tenders/domain/complaints/complaint-memo.js';
import type { Lead } from '../../../regions/domain/region.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';
import { officeOf, officesWith } from './duties.js';

/** 投诉: a bidder goes to the office that supervises the tender. */
export const complainAboutTender: Habit = (scene) => {
  const { tender, complaints } = scene.step.memo;
  const isPublic = tender?.state === 'Z_BIDDING' || tender?.state === 'Z_PUBLIC';
  if (!isPublic || complaints) return null;
  return {
    about: tender.state,
    plan: (dice) => {
      if (!dice.chance(2)) return [];
      const command = { do: 'complain-tender', reason: because(scene, dice, 'object-tender') } as const;
      return [{ by: 'bidder', command, after: dice.whole(0, 2) }];
    },
  };
};

/** 处理投诉: whether it is heard, whether all stands still meanwhile, and what is right. */
export const hearComplaint: Habit = (scene) => {
  const { step } = scene;
  const offices = [...officesWith(step, 'complaint'), ...officesWith(step, 'procurement')];
  return (step.memo.complaints ?? []).flatMap((complaint) =>
    offices
      .filter(({ subject = '' }) => subject.endsWith(complaint.id))
      .slice(0, 1)
      .map(({ to }) => ({
        subject: complaint.id,
        about: complaint.state,
        plan: (dice: Dice) => [answer(scene, complaint, officeOf(to, step), dice)],
      })),
  );
};

function answer(scene: Scene, { id, state }: Complaint, office: Lead, dice: Dice): Intent {
  const { acceptsIn } = scene.temperOf(office.department, office.region);
  const does = (command: Intent['command'], after: number): Intent => ({
    by: 'officer',
    office,
    command,
    after,
  });
  if (state !== 'filed') {
    const upheld = dice.chance(25);
    const reason = because(scene, dice, upheld ? 'complaint-upheld' : 'complaint-dismissed');
    return does({ do: 'decide-complaint', complaint: id, upheld, reason }, around(dice, acceptsIn * 6, 0.4));
  }
  const after = around(dice, acceptsIn / 2, 0.5);
  return dice.chance(80)
    ? does({ do: 'accept-complaint', complaint: id, suspend: dice.chance(30) }, after)
    : does(
        { do: 'refuse-complaint', complaint: id, reason: because(scene, dice, 'refuse-complaint') },
        after,
      );
}
