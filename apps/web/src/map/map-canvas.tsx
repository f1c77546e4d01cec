import { Controls, ReactFlow, type Edge, type Node, type Viewport } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { Skeleton } from 'antd';
import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble';
import { edgeId, type MapEdge, type MapGraph } from './graph';
import { NODE, type LaidOut } from './lay-out';
import './map.css';
import { EDGE_TYPES, NODE_TYPES, type ItemNode, type LaneNode, type RouteEdge } from './marks-on-map';
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
}

const PRINTED = { width: 1040, height: 690 };
const columnsIn = (width: number): number =>
  width === 0 ? 0 : Math.max(3, Math.min(7, Math.floor((width - 20) / (NODE.width + 24))));

/** The map itself: as wide as the page, zoomed by its buttons or two fingers, and as long as it needs to be. */
export function MapCanvas({ label, lanes, graph, face }: CanvasProps) {
  const [box, width] = useWidth();
  const codes = useMemo(() => lanes.map(({ code }) => code), [lanes]);
  const { laid, edges } = useLayout(codes, graph, columnsIn(width));
  return (
    <section ref={box} className="map" aria-label={label}>
      {laid.isError && <Trouble error={laid.error} onRetry={() => void laid.refetch()} />}
      {laid.isPending && <Skeleton active className="map-waiting" paragraph={{ rows: 12 }} />}
      {laid.isSuccess && <Drawn laid={laid.data} {...{ width, lanes, graph, edges, face }} />}
    </section>
  );
}

interface DrawnProps extends Omit<CanvasProps, 'label'> {
  readonly laid: LaidOut;
  readonly width: number;
  readonly edges: readonly MapEdge[];
}

function Drawn({ laid, width, lanes, graph, edges, face }: DrawnProps) {
  const { t } = useTranslation();
  const [near, setNear] = useState<string | null>(null);
  const [moved, setMoved] = useState<Viewport | null>(null);
  const zoom = Math.min(1, width / laid.width);
  const whole = { x: Math.max(0, (width - laid.width * zoom) / 2), y: 0, zoom };
  const nodes = useMemo(() => nodesOf(laid, lanes, graph, face, setNear), [laid, lanes, graph, face]);
  const lines = useMemo(() => linesOf(laid, edges, near), [laid, edges, near]);
  const onPaper = Math.min(1, PRINTED.width / laid.width, PRINTED.height / laid.height);
  const size = {
    height: laid.height * zoom,
    '--map-on-paper': onPaper,
    '--map-paper-height': `${laid.height * onPaper}px`,
  } as CSSProperties;
  return (
    <div className="map-canvas" style={size}>
      <ReactFlow
        nodes={nodes}
        edges={lines}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        viewport={moved ?? whole}
        onViewportChange={setMoved}
        minZoom={zoom * 0.6}
        maxZoom={2.5}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
      >
        <Controls
          showInteractive={false}
          onFitView={() => setMoved(null)}
          position="top-right"
          orientation="horizontal"
          aria-label={t('map.zoom')}
        />
      </ReactFlow>
    </div>
  );
}

/** The lanes, and then the items as one reads: so the keyboard goes through them, too. */
function nodesOf(
  laid: LaidOut,
  lanes: readonly MapLane[],
  graph: MapGraph,
  face: CanvasProps['face'],
  onNear: (id: string | null) => void,
): Node[] {
  const fixed = { draggable: false, selectable: false, focusable: false, connectable: false };
  const bands = laid.lanes.map(({ lane, y, height }): LaneNode => {
    const { name = lane, note } = lanes.find(({ code }) => code === lane) ?? {};
    const size = { width: laid.width, height };
    return {
      ...fixed,
      id: `lane ${lane}`,
      type: 'lane',
      position: { x: 0, y },
      ...size,
      zIndex: -2,
      data: { name, note },
    };
  });
  const place = (id: string) => laid.places.get(id) ?? { x: 0, y: 0 };
  const items = [...graph.items]
    .sort((a, b) => place(a.id).y - place(b.id).y || place(a.id).x - place(b.id).x)
    .map(({ id }): ItemNode => {
      return { ...fixed, id, type: 'item', position: place(id), ...NODE, data: { face: face(id), onNear } };
    });
  return [...bands, ...items];
}

const linesOf = (laid: LaidOut, edges: readonly MapEdge[], near: string | null): Edge[] =>
  edges.map((edge): RouteEdge => {
    const id = edgeId(edge);
    const isNear = near === edge.from || near === edge.to;
    const look = [edge.critical && 'critical', edge.soft && 'soft', isNear && 'near'].filter(Boolean);
    return {
      id,
      type: 'route',
      source: edge.from,
      target: edge.to,
      zIndex: isNear ? 0 : -1,
      focusable: false,
      data: { path: laid.routes.get(id) ?? '', look: look.map((one) => `map-line-${String(one)}`).join(' ') },
    };
  });
