import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { edgeId, type MapEdge, type MapGraph } from './graph';
import type { LaidOut } from './lay-out';
import type { MapLane } from './map-canvas';
import { MapBand } from './map-band';
import { MapZoom } from './map-zoom';
import { goByArrow } from './nearest';

interface DrawnProps {
  readonly laid: LaidOut;
  readonly width: number;
  readonly lanes: readonly MapLane[];
  readonly graph: MapGraph;
  readonly edges: readonly MapEdge[];
  readonly face: (id: string) => ReactNode;
  readonly start?: string;
}

/** Below it nobody reads what stands on an item: a wider map is scrolled sideways instead. */
const READABLE = 0.8;
/** A small procedure is not blown up to the width of a large screen. */
const LARGEST = 1.2;
/** A sheet of A4 lying, without its margins. */
const SHEET = { width: 1040, height: 700 };

/** Lanes one below the other, each a block of its own: so paper breaks between them, and the keyboard goes through them. */
export function MapDrawn({ laid, width, lanes, graph, edges, face, start }: DrawnProps) {
  const [near, setNear] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const whole = Math.min(LARGEST, width / laid.width);
  const zoom = chosen ?? Math.max(READABLE, whole);
  useEffect(() => {
    const from = start === undefined ? undefined : laid.places.get(start);
    const box = scroller.current;
    if (from && box) box.scrollLeft = (from.x / laid.width) * box.scrollWidth - box.clientWidth / 2;
  }, [laid, start]);
  const highest = Math.max(...laid.lanes.map(({ height }) => height));
  const size = {
    width: laid.width,
    '--map-zoom': zoom,
    '--map-on-paper': Math.min(1, SHEET.width / laid.width, SHEET.height / highest),
  } as CSSProperties;
  const tied = new Set(edges.filter(({ from, to }) => from === near || to === near).map(edgeId));
  const ends = new Set(edges.filter((edge) => tied.has(edgeId(edge))).flatMap(({ from, to }) => [from, to]));
  return (
    <div className="map-canvas">
      <MapZoom zoom={zoom} whole={whole} onChange={setChosen} />
      <div ref={scroller} className="map-scroller">
        <div className="map-drawn" style={size} onKeyDown={goByArrow}>
          {laid.lanes.map((band, i) => (
            <MapBand
              key={band.lane}
              {...{ laid, band, edges, tied, ends, face }}
              next={laid.lanes[i + 1]?.y ?? laid.height}
              lane={lanes.find(({ code }) => code === band.lane)}
              items={graph.items.filter(({ lane }) => lane === band.lane)}
              onNear={setNear}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
