import { Skeleton } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { Trouble } from '../shell/trouble';
import type { MapGraph } from './graph';
import { MapDrawn } from './map-drawn';
import './map.css';
import { useLayout } from './use-layout';
import { useWidth } from './use-width';

export interface MapLane {
  readonly code: string;
  readonly name: string;
  readonly note?: string;
}

interface CanvasProps {
  readonly label: string;
  readonly lanes: readonly MapLane[];
  readonly graph: MapGraph;
  /** What is to be seen of an item, in 168 × 56. */
  readonly face: (id: string) => ReactNode;
  /** Where one begins to look. */
  readonly start?: string;
}

/** The map itself: what stands where is worked out beside the page, and the page keeps its place until it is known. */
export function MapCanvas({ label, lanes, graph, face, start }: CanvasProps) {
  const [box, width] = useWidth();
  const codes = useMemo(() => lanes.map(({ code }) => code), [lanes]);
  const { laid, edges } = useLayout(codes, graph);
  return (
    <section ref={box} className="map" aria-label={label}>
      {laid.isError && <Trouble error={laid.error} onRetry={() => void laid.refetch()} />}
      {laid.isPending && <Skeleton active className="map-waiting" paragraph={{ rows: 12 }} />}
      {laid.isSuccess && width > 0 && (
        <MapDrawn laid={laid.data} {...{ width, lanes, graph, edges, face, start }} />
      )}
    </section>
  );
}
