/** What stands in a lane of the map. */
export interface MapItem {
  readonly id: string;
  readonly lane: string;
}

/** `to` waits for `from`. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Both ends are on the critical path. */
  readonly critical?: boolean;
  /** An order that is recommended and holds nothing back. */
  readonly soft?: boolean;
}

export interface MapGraph {
  readonly items: readonly MapItem[];
  readonly edges: readonly MapEdge[];
}

export const edgeId = ({ from, to }: MapEdge): string => `${from}>${to}`;

/**
 * The lines that are drawn: not those over more than one lane, nor an order between lanes that is only recommended; the
 * lanes say as much, and such lines would push apart all that they pass. The critical path is drawn wherever it leads.
 */
export function drawable(lanes: readonly string[], { items, edges }: MapGraph): MapEdge[] {
  const laneOf = new Map(items.map(({ id, lane }) => [id, lanes.indexOf(lane)]));
  return edges.filter(({ from, to, critical, soft }) => {
    const over = Math.abs((laneOf.get(from) ?? 0) - (laneOf.get(to) ?? 0));
    return critical === true || over === 0 || (over === 1 && soft !== true);
  });
}

/**
 * Without what others say already: who waits for B, which waits for A, need not be drawn as waiting for A. What is only
 * recommended says nothing of what is not.
 */
export function essential({ items, edges }: MapGraph): MapEdge[] {
  const known = new Set(items.map(({ id }) => id));
  const within = edges.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to);
  const next = new Map<string, string[]>();
  for (const { from, to, soft } of within) if (!soft) next.set(from, [...(next.get(from) ?? []), to]);
  return within.filter((edge) => !isReachedOtherwise(next, edge));
}

function isReachedOtherwise(next: ReadonlyMap<string, readonly string[]>, { from, to }: MapEdge): boolean {
  const seen = new Set<string>();
  const open = (next.get(from) ?? []).filter((one) => one !== to);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return false;
}
