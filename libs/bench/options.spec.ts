import { readOptions } from './options.js';

test('without options everything is measured but what takes long: clocks that are due, and the start of a fresh clone', () => {
  const { clients, seconds, only } = readOptions([]);
  expect(clients).toEqual([1, 4, 16, 64]);
  expect(seconds).toBe(60);
  expect([...only]).toEqual(['inprocess', 'bare', 'acknowledged', 'sustained', 'lag']);
});

test('sizes and measurements by option', () => {
  const { clients, only } = readOptions(['--clients', '2,8', '--only', 'bare', '--start']);
  expect(clients).toEqual([2, 8]);
  expect([...only]).toEqual(['bare', 'start']);
});

test('a measurement is asked for by its name alone, with as many projects as is right for it', () => {
  const { only, projects, dueProjects } = readOptions(['clocks']);
  expect([...only]).toEqual(['clocks']);
  expect([projects, dueProjects]).toEqual([150, 2500]);
  expect(readOptions(['clocks', '--projects', '50']).dueProjects).toBe(50);
});

test.each([
  [['--clients', '0'], '0 is not a whole number above 0'],
  [['--only', 'everything'], 'everything is not one of'],
])('%j is refused: %s', (args, reason) => {
  expect(() => readOptions(args)).toThrow(reason);
});
