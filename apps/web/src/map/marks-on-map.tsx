import { Handle, Position, type Edge, type EdgeProps, type Node, type NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';

export type LaneNode = Node<{ name: string; note?: string }, 'lane'>;
export type ItemNode = Node<{ face: ReactNode; onNear: (id: string | null) => void }, 'item'>;
export type RouteEdge = Edge<{ path: string; look: string }, 'route'>;

function Lane({ data }: NodeProps<LaneNode>) {
  return (
    <div className="map-lane">
      <h3>{data.name}</h3>
      {data.note && <span className="quiet">{data.note}</span>}
    </div>
  );
}

function Item({ id, data }: NodeProps<ItemNode>) {
  const { face, onNear } = data;
  return (
    <div
      className="map-item nopan"
      onMouseEnter={() => onNear(id)}
      onMouseLeave={() => onNear(null)}
      onFocus={() => onNear(id)}
      onBlur={() => onNear(null)}
    >
      <Handle type="target" position={Position.Top} />
      {face}
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
}

function Route({ data }: EdgeProps<RouteEdge>) {
  return <path d={data?.path} className={`map-line ${data?.look ?? ''}`} />;
}

export const NODE_TYPES = { lane: Lane, item: Item };
export const EDGE_TYPES = { route: Route };
