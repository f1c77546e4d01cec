export interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIUS = 6;

/** A line through these points as SVG has it, its corners rounded. */
export function routeThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = rest.map((point, i) => {
    const after = rest[i + 1];
    return after ? corner(points[i] ?? first, point, after) : `L${at(point)}`;
  });
  return `M${at(first)}${parts.join('')}`;
}

function corner(before: Point, point: Point, after: Point): string {
  return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(RADIUS, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
