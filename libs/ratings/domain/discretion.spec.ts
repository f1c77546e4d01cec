import { actorLabel, type Role } from '../../identity/domain/actor.js';
import { sightOf, tellsWho } from './discretion.js';

const sight = (role: Role, department?: string) =>
  sightOf({ role, department, label: actorLabel(role, department) }, { department: 'NRP' });

it('shows a rating whole to who gave it, who watches, who judges, and the head who answers for it', () => {
  expect(
    [sight('applicant'), sight('supervisor'), sight('coordinator'), sight('province')].every(
      (s) => s === 'whole',
    ),
  ).toBe(true);
  expect([sight('officer', 'DSB'), sight('head', 'NRP')]).toEqual(['whole', 'whole']);
});

it('shows officers what they have to do, and others nothing', () => {
  expect(sight('officer', 'NRP')).toBe('handling');
  expect([sight('officer', 'HUD'), sight('head', 'HUD'), sight('window')]).toEqual([
    'nothing',
    'nothing',
    'nothing',
  ]);
});

it('does not count out figures by which one could be found', () => {
  expect([tellsWho(4), tellsWho(5)]).toEqual([true, false]);
});
