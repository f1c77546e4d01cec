import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { drawable, essential, type MapGraph } from './graph';
import { layOut, type LaidOut } from './lay-out';

/** Worked out once for each procedure, and kept for as long as the page is open. */
export function useLayout(lanes: readonly string[], graph: MapGraph) {
  const drawn = useMemo(() => ({ items: graph.items, edges: essential(graph) }), [graph]);
  const shape = [
    lanes.join(),
    drawn.items.map(({ id, lane }) => `${lane}${id}`).join(),
    drawn.edges.map(({ from, to }) => `${from}${to}`).join(),
  ].join(' ');
  const laid = useQuery({
    queryKey: ['map-layout', shape],
    queryFn: (): Promise<LaidOut> => layOut(lanes, { items: drawn.items, edges: drawable(lanes, drawn) }),
    enabled: drawn.items.length > 0,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return { laid, edges: drawn.edges };
}
