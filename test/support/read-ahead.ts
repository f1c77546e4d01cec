/** Something that is done to each of a list, in its order. */
export interface ReadAhead<One, Result> {
  /** What came of one; with it the next ones begin. */
  of(one: One): Promise<Result>;
  /** Until nothing is under way any more. */
  done(): Promise<void>;
}

/** While a test looks at one, the next are under way: so many at a time that one has something to do while another waits. */
export function readAhead<One, Result>(
  abreast: number,
  all: readonly One[],
  act: (one: One) => Promise<Result>,
): ReadAhead<One, Result> {
  const begun = new Map<One, Promise<Result>>();
  const begin = (one: One): Promise<Result> => {
    const result = begun.get(one) ?? act(one);
    // Whoever asks hears of a failure; until then nobody has to.
    result.catch(() => undefined);
    begun.set(one, result);
    return result;
  };
  return {
    of: (one) => {
      const from = all.indexOf(one);
      for (const next of all.slice(from, from + abreast)) void begin(next);
      return begin(one);
    },
    done: async () => {
      await Promise.allSettled(begun.values());
    },
  };
}
