import type { ReactNode } from 'react';
import { edgeId, type MapEdge, type MapItem } from './graph';
import type { LaidLane, LaidOut } from './lay-out';
import type { MapLane } from './map-canvas';

interface BandProps {
  readonly laid: LaidOut;
  readonly band: LaidLane;
  /** Where the next one begins: up to there lines are drawn here. */
  readonly next: number;
  readonly lane: MapLane | undefined;
  readonly items: readonly MapItem[];
  readonly edges: readonly MapEdge[];
  /** Lines of the item that one looks at, and what stands at their ends. */
  readonly tied: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly face: (id: string) => ReactNode;
  readonly onNear: (id: string | null) => void;
}

/** One lane, the lines that cross it, and what stands in it, in the order in which one reads. */
export function MapBand({ laid, band, next, lane, items, edges, tied, ends, face, onNear }: BandProps) {
  const height = next - band.y;
  const place = (id: string) => laid.places.get(id) ?? { x: 0, y: 0 };
  const lines = [...edges].sort((one, other) => rank(one, tied) - rank(other, tied));
  return (
    <section className="map-band" style={{ height }}>
      <div className="map-lane" style={{ height: band.height }}>
        <h3>
          {lane?.name ?? band.lane} <span className="quiet">{lane?.note}</span>
        </h3>
      </div>
      <svg viewBox={`0 ${band.y} ${laid.width} ${height}`} width={laid.width} height={height} aria-hidden>
        {lines.map((edge) => (
          <path key={edgeId(edge)} d={laid.routes.get(edgeId(edge))} className={lookOf(edge, tied)} />
        ))}
      </svg>
      {[...items]
        .sort((a, b) => place(a.id).y - place(b.id).y || place(a.id).x - place(b.id).x)
        .map(({ id }) => (
          <div
            key={id}
            className={ends.has(id) ? 'map-item map-item-near' : 'map-item'}
            style={{ left: place(id).x, top: place(id).y - band.y }}
            onMouseEnter={() => onNear(id)}
            onMouseLeave={() => onNear(null)}
            onFocus={() => onNear(id)}
            onBlur={() => onNear(null)}
          >
            {face(id)}
          </div>
        ))}
    </section>
  );
}

/** What one looks at lies above the rest, and the critical path above other lines. */
const rank = (edge: MapEdge, tied: ReadonlySet<string>): number =>
  (tied.has(edgeId(edge)) ? 2 : 0) + (edge.critical ? 1 : 0);

const lookOf = (edge: MapEdge, tied: ReadonlySet<string>): string =>
  [
    'map-line',
    edge.critical && 'map-line-critical',
    edge.soft && 'map-line-soft',
    tied.has(edgeId(edge)) && 'map-line-near',
  ]
    .filter(Boolean)
    .join(' ');
