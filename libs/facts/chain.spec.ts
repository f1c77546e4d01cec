import fc from 'fast-check';
import { chainFacts, firstBrokenLink, type ChainHead } from './chain.js';
import type { Fact } from './domain/facts.js';

const EMPTY: ChainHead = { seq: 0, hash: Buffer.alloc(0) };
const at = new Date('2026-01-05T01:00:00Z');
const fact = (reason: string): Fact<'step.terminated'> => ({
  name: 'step.terminated',
  at,
  actor: 'dept:NRP',
  item: 'PLN-05',
  data: { reason },
});

test('facts are numbered without a gap and bound to all before them', () => {
  const first = chainFacts(EMPTY, [fact('a'), fact('b')], at);
  const second = chainFacts(first.head, [fact('c')], at);
  expect([...first.links, ...second.links].map((l) => l.seq)).toEqual([1, 2, 3]);
  expect(firstBrokenLink([...first.links, ...second.links])).toBeNull();
});

test('the canonical text does not depend on the order in which data was written', () => {
  const one = chainFacts(EMPTY, [{ ...fact('x'), data: { reason: 'x', a: 1 } }], at);
  const two = chainFacts(EMPTY, [{ ...fact('x'), data: { a: 1, reason: 'x' } }], at);
  expect(one.head.hash.equals(two.head.hash)).toBe(true);
});

test('a changed, removed, doubled or reordered fact is found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 2, maxLength: 20 }),
      fc.nat(),
      fc.constantFrom('change', 'remove', 'double'),
      (reasons, where, how) => {
        const { links } = chainFacts(EMPTY, reasons.map(fact), at);
        const i = where % (links.length - (how === 'remove' ? 1 : 0));
        const link = links[i];
        if (!link) return;
        const forged = [...links];
        if (how === 'change') forged[i] = { ...link, body: link.body.replace('NRP', 'HUD') };
        if (how === 'remove') forged.splice(i, 1);
        if (how === 'double') forged.splice(i, 0, link);
        expect(firstBrokenLink(forged)).not.toBeNull();
      },
    ),
  );
});
