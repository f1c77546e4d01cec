import { around } from '../chance.js';
import type { Habit, Scene } from '../habit.js';
import { because } from './because.js';
import { officeOf, officesWith } from './duties.js';
import { waitsForOthers } from './waits.js';

/** Whom a lead asks where the catalogue names nobody. */
const USUALLY_ASKED = ['NRP', 'HUD', 'EEB', 'WRB', 'TRB', 'CRB'];

const IS_DISCUSSED: ReadonlySet<string> = new Set(['ADMIN_LICENCE', 'GOV_APPROVAL', 'TECH_REVIEW']);

/** 征求意见: the lead asks those who have a say in it, mostly where the catalogue names them. */
export const consult: Habit = (scene) => {
  const { step } = scene;
  const { coop, kind } = step.item;
  if (step.state !== 'IN_REVIEW' || step.memo.consultations || !IS_DISCUSSED.has(kind)) return null;
  if (waitsForOthers(scene)) return null;
  const isNamed = coop.length > 0;
  const others = (isNamed ? coop : USUALLY_ASKED).filter((code) => isOther(scene, code));
  return {
    about: `review ${step.acceptedOn ?? ''}`,
    plan: (dice) => {
      if (others.length === 0 || !dice.chance(isNamed ? 40 : 6)) return [];
      const some = dice.some(others, 35);
      const departments = some.length > 0 ? some : others.slice(0, 1);
      return [{ by: 'officer', command: { do: 'consult', departments }, after: dice.whole(0, 1) }];
    },
  };
};

const isOther = ({ file, step }: Scene, code: string): boolean =>
  code !== step.department && file.book.catalogue.departments.get(code)?.kind === 'GOV';

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
