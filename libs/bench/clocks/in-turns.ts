/** As many at a time as one small machine has use for. */
const HANDS = 8;

/** Does to each of them what has to be done; the answers stand in the order of what was asked. */
export async function inTurns<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const queue = items.entries();
  const hand = async () => {
    for (const [place, item] of queue) done[place] = await work(item);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return done;
}
