import type { Schemas } from '../api/client';

type Fact = Schemas['RecordedFactView'];

/** What set a fact off, by its number; nothing where somebody simply acted. */
export type Causes = ReadonlyMap<number, number>;

/**
 * 因果: what was written down at once is one act and what follows from it; a clock that warns or lapses was started once; an
 * item opens when what it waited for is granted. Facts come by their numbers.
 */
export function causesOf(facts: readonly Fact[]): Causes {
  const causes = new Map<number, number>();
  const granted = new Map<string, number>();
  const started = new Map<string, number>();
  let act: Fact | undefined;
  for (const fact of facts) {
    if (!act || !isOneActWith(act, fact)) act = fact;
    const cause = clockOf(fact, started) ?? openerOf(fact, granted) ?? (act === fact ? undefined : act.seq);
    if (cause !== undefined) causes.set(fact.seq, cause);
    if (fact.fact === 'step.granted' && fact.item) granted.set(fact.item, fact.seq);
    if (fact.fact === 'clock.started') started.set(keyOf(fact), fact.seq);
  }
  return causes;
}

/** What time ends begins something of its own; what follows for the project as a whole belongs to what it follows. */
const isOneActWith = (act: Fact, fact: Fact): boolean =>
  act.recordedAt === fact.recordedAt &&
  act.at === fact.at &&
  fact.fact !== 'clock.lapsed' &&
  (fact.item === null || act.item === fact.item);

const keyOf = ({ item, data }: Fact): string =>
  [item, data['clock'], data['subject']].map((part) => (typeof part === 'string' ? part : '')).join(' ');

/** What time does to a clock, and no hand. */
const BY_TIME = ['clock.warned', 'clock.lapsed', 'clock.reminded'];

const clockOf = (fact: Fact, started: ReadonlyMap<string, number>): number | undefined =>
  BY_TIME.includes(fact.fact) ? started.get(keyOf(fact)) : undefined;

function openerOf({ fact, data }: Fact, granted: ReadonlyMap<string, number>): number | undefined {
  const after = data['after'];
  if (fact !== 'step.opened' || !Array.isArray(after)) return undefined;
  const seqs = after.flatMap((item: unknown) => granted.get(String(item)) ?? []);
  return seqs.length === 0 ? undefined : Math.max(...seqs);
}
