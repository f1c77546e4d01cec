import { INCIDENT_TYPES, LAWFUL_CLAIMS, LAWFUL_DISPUTE } from '../../../enforcement/domain/claims.js';
import type { Dice } from '../../../platform/domain/dice.js';
import type { Matter } from '../../../steps/domain/matter.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene, Thought } from '../habit.js';
import { because } from './because.js';
import { dutiesOf, officeOf } from './duties.js';

/** 阻工: while it is built, somebody stands on the site now and then. */
export const reportIncident: Habit = (scene) => {
  const building = scene.file.allFiles().find(({ memo }) => memo.work?.state === 'W_STARTED');
  if (!building) return null;
  return {
    about: `building since ${building.memo.startedOn ?? ''}`,
    plan: (dice) => {
      if (!dice.chance(13)) return [];
      const type = dice.one(INCIDENT_TYPES);
      const isClaim = type === LAWFUL_DISPUTE || dice.chance(30);
      const claim = isClaim ? { claim: dice.one(LAWFUL_CLAIMS) } : {};
      const reason = because(scene, dice, 'report-incident');
      const command = { do: 'report-incident', type, reason, ...claim } as const;
      return [{ by: 'applicant', command, after: dice.whole(5, 90), online: true }];
    },
  };
};

/** 处置: the police are there, it is mediated or a case, and its owner says how that went. */
export const followIncidents: Habit = (scene) =>
  (scene.step.memo.matters ?? [])
    .filter(({ kind }) => kind === 'enforcement')
    .flatMap((incident): Thought[] => [
      {
        subject: incident.number,
        about: `${incident.state} ${incident.feedback === undefined ? '' : 'heard'}`,
        plan: (dice) => acts(scene, incident, dice),
      },
    ]);

function acts(scene: Scene, { number: incident, state, feedback }: Matter, dice: Dice): Intent[] {
  const [duty] = dutiesOf(scene.step, 'enforcement').filter(({ subject }) => subject === incident);
  const office = duty ? officeOf(duty.to, scene.step) : undefined;
  const does = (command: Intent['command'], after: number): Intent => ({
    by: 'officer',
    office,
    command,
    after,
  });
  const why = (what: string) => because(scene, dice, what);
  switch (state) {
    case 'E_REPORTED':
      return [does({ do: 'dispatch-incident', incident }, 0)];
    case 'E_DISPATCHED':
      return [does(onTheSite(incident, why, dice), dice.whole(0, 2))];
    case 'E_MEDIATE':
      return [
        does({ do: 'mediate-incident', incident, reason: why('mediate-incident') }, around(dice, 7, 0.6)),
      ];
    case 'E_CASE':
      return [
        does({ do: 'resolve-incident', incident, reason: why('resolve-incident') }, around(dice, 15, 0.5)),
      ];
    case 'E_RESOLVED':
      return afterwards(incident, feedback, why, dice);
    default:
      return [];
  }
}

type Why = (what: string) => string;

function onTheSite(incident: string, why: Why, dice: Dice): Intent['command'] {
  if (dice.chance(35))
    return { do: 'file-case', incident, ground: dice.one(OFFENCES), reason: why('file-case') };
  if (dice.chance(35)) return { do: 'classify-incident', incident, claim: dice.one(LAWFUL_CLAIMS) };
  return { do: 'resolve-incident', incident, reason: why('resolve-incident') };
}

const OFFENCES = INCIDENT_TYPES.filter((type) => type !== LAWFUL_DISPUTE);

function afterwards(incident: string, feedback: string | undefined, why: Why, dice: Dice): Intent[] {
  const close: Intent = {
    by: 'coordinator',
    command: {
      do: 'close-incident',
      incident,
      ...(feedback === undefined ? { feedback: why('give-feedback') } : {}),
    },
    after: feedback === undefined ? 12 : around(dice, 2, 0.6),
  };
  if (feedback !== undefined || dice.chance(25)) return [close];
  const satisfied = dice.chance(80);
  const command = { do: 'give-feedback', incident, reason: why('give-feedback'), satisfied } as const;
  return [{ by: 'applicant', command, after: around(dice, 2, 0.6), online: true }];
}
