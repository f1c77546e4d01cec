import { chainFacts } from './chain.js';
import { recordedFact } from './domain/recorded-fact.js';
import type { Fact } from './domain/facts.js';
import { verdictOn } from './verify-chain.js';

const facts: Fact[] = ['DRC', 'NRP', 'HUD'].map((by, i) => ({
  name: 'step.accepted',
  at: new Date(Date.UTC(2026, 0, 5, i)),
  item: 'PLN-05',
  stepId: '0197a000-0000-7000-8000-000000000001',
  actor: `dept:${by}`,
  by: '0197a000-0000-7000-8000-000000000009',
  data: { mode: 'normal', acceptedOn: '2026-01-05' },
}));
const { head, links } = chainFacts({ seq: 0, hash: Buffer.alloc(0) }, facts, new Date());

describe('a chain of facts', () => {
  it('verifies as it was written', () => {
    expect(verdictOn(links, head)).toEqual({
      verified: true,
      facts: 3,
      brokenAt: null,
      head: head.hash.toString('hex'),
    });
  });

  it('names the first fact that was changed', () => {
    const forged = links.map((l) => (l.seq === 2 ? { ...l, body: l.body.replace('NRP', 'EEB') } : l));
    expect(verdictOn(forged, head)).toMatchObject({ verified: false, brokenAt: 2 });
  });

  it('names the fact that is missing, in the middle and at the end', () => {
    expect(
      verdictOn(
        links.filter((l) => l.seq !== 2),
        head,
      ),
    ).toMatchObject({ verified: false, brokenAt: 2 });
    expect(verdictOn(links.slice(0, 2), head)).toMatchObject({ verified: false, brokenAt: 3 });
    expect(verdictOn([], head)).toMatchObject({ verified: false, brokenAt: 1 });
  });

  it('does not believe in a last fact of which its head knows nothing', () => {
    const other = chainFacts({ seq: 0, hash: Buffer.alloc(0) }, [...facts].reverse(), new Date());
    expect(verdictOn(other.links, head)).toMatchObject({ verified: false, brokenAt: 3 });
  });

  it('holds for a project without facts', () => {
    expect(verdictOn([], { seq: 0, hash: Buffer.alloc(0) })).toMatchObject({ verified: true, facts: 0 });
  });
});

describe('a recorded fact', () => {
  it('is told from the text that is hashed, by the office and not by the account', () => {
    const [first] = links;
    const told = recordedFact(first!);
    expect(told).toMatchObject({
      seq: 1,
      at: '2026-01-05T08:00:00+08:00',
      fact: 'step.accepted',
      actor: 'dept:DRC',
    });
    expect(told.hash).toBe(first!.hash.toString('hex'));
    expect(JSON.stringify(told)).not.toContain('0197a000-0000-7000-8000-000000000009');
  });
});
