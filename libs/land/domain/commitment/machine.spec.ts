import { problemsOf } from '../../../steps/domain/machine.js';
import { IDLE_LAND } from '../idle/machine.js';
import { LAND_COMMITMENT } from './machine.js';

const numbered = (letter: string, n: number) =>
  Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
const ids = (machine: { transitions: readonly { id: string }[] }) => machine.transitions.map(({ id }) => id);

it('has every way of the rule book, and none that leads nowhere', () => {
  expect(ids(LAND_COMMITMENT)).toEqual(numbered('G', 15));
  expect(ids(IDLE_LAND).filter((id) => !id.includes('-'))).toEqual(numbered('I', 10));
  expect([LAND_COMMITMENT, IDLE_LAND].flatMap(problemsOf)).toEqual([]);
});
