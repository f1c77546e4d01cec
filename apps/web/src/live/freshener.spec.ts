import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { Freshener, LISTS_EVERY_MS } from './freshener';

/** A page that has read some things, and whose time the test plays. */
function page() {
  const client = new QueryClient();
  const read = (key: readonly string[], data: unknown, staleTime = 0) =>
    client.query({ queryKey: key, queryFn: () => data, staleTime });
  const waiting: { work: () => void; ms: number }[] = [];
  let now = 0;
  const freshener = new Freshener(
    client,
    () => now,
    (work, ms) => void waiting.push({ work, ms }),
  );
  const old = () =>
    client
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.isInvalidated)
      .map(({ queryKey }) => queryKey.join('/'));
  const pass = (ms: number) => {
    now += ms;
    for (const one of waiting.splice(0)) one.work();
  };
  return { read, freshener, old, pass, waits: () => waiting.map(({ ms }) => ms) };
}

describe('what a notice makes old', () => {
  it('is what is about the project, at once, and lists soon; but never what is read once', async () => {
    const { read, freshener, old, pass, waits } = page();
    await read(['project', 'p'], { id: 'p' });
    await read(['step', 's'], { project: { id: 'p' } });
    await read(['step', 'other'], { project: { id: 'q' } });
    await read(['inbox'], { items: [] });
    await read(['words'], {}, Infinity);
    freshener.hear({ type: 'changed', projects: ['p'] });
    expect(old()).toEqual(['project/p', 'step/s']);
    expect(waits()).toEqual([0]);
    pass(0);
    expect(old()).toEqual(['project/p', 'step/s', 'inbox']);
  });

  it('is everything that can be old, when anything may have changed', async () => {
    const { read, freshener, old, pass } = page();
    await read(['step', 'other'], { project: { id: 'q' } });
    await read(['inbox'], { items: [] });
    await read(['words'], {}, Infinity);
    freshener.hear({ type: 'everything' });
    pass(0);
    expect(old()).toEqual(['step/other', 'inbox']);
  });

  it('is read once for many notices, and lists not again too soon', () => {
    const { freshener, pass, waits } = page();
    for (let i = 0; i < 5; i++) freshener.hear({ type: 'changed', projects: ['p'] });
    expect(waits()).toEqual([0]);
    pass(0);
    pass(2_000);
    freshener.hear({ type: 'changed', projects: ['p'] });
    expect(waits()).toEqual([LISTS_EVERY_MS - 2_000]);
  });
});
