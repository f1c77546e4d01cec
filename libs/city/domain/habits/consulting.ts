import { around } from '../chance.js';
import type { Habit } from '../habit.js';
import { because } from './because.js';
import { officeOf, officesWith } from './duties.js';
import { waitsForOthers } from './waits.js';

/** 征求意见: the lead asks those who have a say in it. */
export const consult: Habit = (scene) => {
  const { step, file } = scene;
  if (step.state !== 'IN_REVIEW' || step.memo.consultations || waitsForOthers(scene)) return null;
  const { departments } = file.book.catalogue;
  const others = step.item.coop.filter(
    (code) => code !== step.department && departments.get(code)?.kind === 'GOV',
  );
  if (others.length === 0) return null;
  return {
    about: `review ${step.acceptedOn ?? ''}`,
    plan: (dice) => {
      if (!dice.chance(40)) return [];
      const some = dice.some(others, 70);
      const asked = some.length > 0 ? some : others.slice(0, 1);
      return [{ by: 'officer', command: { do: 'consult', departments: asked }, after: dice.whole(0, 1) }];
    },
  };
};

/** 会签: who was asked answers in its own time; who is slow is silent until it counts as no objection. */
export const replyToConsultation: Habit = (scene) =>
  officesWith(scene.step, 'consultation').map(({ subject, since, to }) => ({
    subject,
    about: since,
    plan: (dice) => {
      const office = officeOf(to, scene.step);
      const objects = dice.chance(8);
      const reason = objects ? { reason: because(scene, dice, 'object-consulted') } : {};
      const command = { do: 'reply', opinion: objects ? 'object' : 'agree', ...reason } as const;
      const { acceptsIn } = scene.temperOf(office.department, office.region);
      return [{ by: 'officer', office, command, after: around(dice, acceptsIn * 0.8, 0.6) }];
    },
  }));
