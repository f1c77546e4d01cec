import type { KeyboardEvent } from 'react';
import type { Point } from './route';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
/** Straight on is nearer than aside. */
const ASIDE = 2.5;

/** Which of these points one means who goes from here that way; -1 where there is nothing. */
export function nearest(here: Point, way: Point, points: readonly Point[]): number {
  const far = points.map(({ x, y }) => {
    const on = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = Math.abs((x - here.x) * way.y) + Math.abs((y - here.y) * way.x);
    return on <= 1 ? Infinity : on + ASIDE * aside;
  });
  const least = Math.min(...far);
  return least === Infinity ? -1 : far.indexOf(least);
}

/** The arrow keys go from item to item as they stand on the map. */
export function goByArrow(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key];
  const item = event.target instanceof Element && event.target.closest('.map-item');
  if (!way || !item || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const others = [...event.currentTarget.querySelectorAll('.map-item')];
  others[nearest(middleOf(item), way, others.map(middleOf))]
    ?.querySelector<HTMLElement>('a, button')
    ?.focus();
}

function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
