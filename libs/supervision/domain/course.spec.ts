import { courseOf } from './course.js';
import type { Counted } from './figures.js';

const counted = (measure: Counted['measure'], key: string, n: number): Counted => ({
  measure,
  key,
  holderKind: 'department',
  what: '',
  days: 0,
  share: null,
  n,
  paused: 0,
});

it('has each month begin with what the one before left', () => {
  const within = [counted('received', '2025-12', 5), counted('decided', '2026-02', 4)];
  const course = courseOf(
    { from: '2025-12-01', to: '2026-02-14' },
    { within, before: [counted('received', '', 3)] },
  );
  expect(
    course.map(({ key, flow }) => [key, flow.carriedOver, flow.received, flow.decided, flow.left]),
  ).toEqual([
    ['2025-12', 3, 5, 0, 8],
    ['2026-01', 8, 0, 0, 8],
    ['2026-02', 8, 0, 4, 4],
  ]);
});
