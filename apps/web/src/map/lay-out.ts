import type { ELK, ElkNode } from 'elkjs/lib/elk-api';
import { edgeId, type MapEdge, type MapGraph } from './graph';
import { routeThrough, type Point } from './route';

export const NODE = { width: 168, height: 56 };
const LANE_HEAD = 34;
const LANE_PAD = 12;
const MARGIN = 14;

export interface LaidLane {
  readonly lane: string;
  readonly y: number;
  readonly height: number;
}

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  readonly lanes: readonly LaidLane[];
  /** By the edges' ids, as SVG has it. */
  readonly routes: ReadonlyMap<string, string>;
}

let worker: Promise<ELK> | undefined;

/** elk is large and needed by nothing else: it is fetched with the first map, and thinks beside the page. */
const elk = (): Promise<ELK> =>
  (worker ??= Promise.all([import('elkjs/lib/elk-api.js'), import('elkjs/lib/elk-worker.min.js?url')]).then(
    ([{ default: Elk }, { default: workerUrl }]) => new Elk({ workerUrl }),
  ));

/** Its first layout takes as long as all that follow: it is done before anybody asks, and nobody sees it. */
void elk().then((ready) => ready.layout(trial()));

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.partitioning.activate': 'true',
  // What is tied to nothing stands in its lane all the same.
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.thoroughness': '2',
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  // As many beside one another as can still be read when they are fitted to the page, or to a sheet of A4.
  'elk.layered.layering.coffmanGraham.layerBound': '5',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.nodePlacement.favorStraightEdges': 'false',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.padding': `[top=0,left=${MARGIN},bottom=0,right=${MARGIN}]`,
};

/** Twenty items in two lanes, each waiting for three before it. */
function trial(): ElkNode {
  const ids = Array.from({ length: 20 }, (_, i) => i);
  return {
    id: 'trial',
    layoutOptions: OPTIONS,
    children: ids.map((i) => ({
      id: `n${i}`,
      ...NODE,
      layoutOptions: { 'elk.partitioning.partition': i < 10 ? '0' : '1' },
    })),
    edges: ids.flatMap((i) =>
      [1, 4, 7]
        .filter((back) => i >= back)
        .map((back) => ({ id: `e${i}-${back}`, sources: [`n${i - back}`], targets: [`n${i}`] })),
    ),
  };
}

/** Where everything stands: the lanes one below the other, in each what waits below what it waits for. */
export async function layOut(lanes: readonly string[], { items, edges }: MapGraph): Promise<LaidOut> {
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: OPTIONS,
    children: items.map(({ id, lane }) => ({
      id,
      ...NODE,
      layoutOptions: { 'elk.partitioning.partition': String(lanes.indexOf(lane)) },
    })),
    edges: edges.map((edge) => ({ id: edgeId(edge), sources: [edge.from], targets: [edge.to] })),
  };
  return inLanes(lanes, items, edges, await (await elk()).layout(graph));
}

/** Makes room for the name of each lane above what stands in it. */
function inLanes(
  lanes: readonly string[],
  items: MapGraph['items'],
  edges: readonly MapEdge[],
  laid: ElkNode,
): LaidOut {
  const laneOf = new Map(items.map(({ id, lane }) => [id, lane]));
  const bands = lanes.flatMap((lane) => {
    const ys = (laid.children ?? []).filter(({ id }) => laneOf.get(id) === lane).map(({ y = 0 }) => y);
    return ys.length === 0 ? [] : [{ lane, top: Math.min(...ys), bottom: Math.max(...ys) + NODE.height }];
  });
  const room = LANE_HEAD + LANE_PAD;
  const lowered = ({ x, y }: Point): Point => ({
    x,
    y: y + LANE_HEAD + Math.max(0, bands.filter(({ top }) => top <= y + 1).length - 1) * room,
  });
  const last = bands.at(-1);
  return {
    width: laid.width ?? 0,
    height: last ? lowered({ x: 0, y: last.top }).y + last.bottom - last.top + LANE_PAD : 0,
    places: new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, lowered({ x, y })] as const)),
    lanes: bands.map(({ lane, top, bottom }) => ({
      lane,
      y: lowered({ x: 0, y: top }).y - LANE_HEAD,
      height: bottom - top + LANE_HEAD + LANE_PAD,
    })),
    routes: new Map(
      (laid.edges ?? []).flatMap((edge) => {
        const [section] = edge.sections ?? [];
        if (!section) return [];
        const { startPoint, bendPoints = [], endPoint } = section;
        return [[edge.id, routeThrough([startPoint, ...bendPoints, endPoint].map(lowered))] as const];
      }),
    ),
  };
}
