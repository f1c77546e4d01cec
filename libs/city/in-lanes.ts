/** Does the work of several lanes side by side; within a lane one thing after the other. */
export async function inLanes<Work>(
  lanes: Iterable<readonly Work[]>,
  hands: number,
  work: (one: Work) => Promise<void>,
): Promise<void> {
  const waiting = lanes[Symbol.iterator]();
  const hand = async () => {
    for (let lane = waiting.next(); !lane.done; lane = waiting.next())
      for (const one of lane.value) await work(one);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}

/** The same things, those that belong together in one lane, in the order in which they stand. */
export function lanesOf<Work>(all: readonly Work[], lane: (one: Work) => number): Work[][] {
  const lanes = new Map<number, Work[]>();
  for (const one of all) {
    const found = lanes.get(lane(one));
    if (found) found.push(one);
    else lanes.set(lane(one), [one]);
  }
  return [...lanes.values()];
}
