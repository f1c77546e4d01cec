import { LAST_TURN_MS, Turns } from './turns.js';

const evening = new Date('2099-01-12T17:30:00+08:00');
const midnight = new Date('2099-01-13T00:00:00+08:00');

test('who waits alone wakes at once, and everybody else a little after the one before', () => {
  const turns = new Turns();
  expect([turns.next(evening), turns.next(midnight)]).toEqual([0, 0]);
  const [second, third] = [turns.next(evening), turns.next(evening)];
  expect(second).toBeGreaterThan(0);
  expect(third).toBe(2 * second);
});

test('however many there are, none wakes later than the last turn', () => {
  const turns = new Turns();
  const given = Array.from({ length: 20_000 }, () => turns.next(evening));
  expect(Math.max(...given)).toBeLessThan(LAST_TURN_MS);
  expect(new Set(given).size).toBe(10_000);
});
