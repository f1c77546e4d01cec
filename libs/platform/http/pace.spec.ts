import { Pace } from './pace.js';

describe('the pace of one address', () => {
  let now = 0;
  const pace = new Pace(3, () => now);
  const isLet = (address: string): boolean => {
    try {
      pace.count(address);
      return true;
    } catch {
      return false;
    }
  };

  it('is so many requests a minute, each address by itself', () => {
    expect([1, 2, 3, 4, 5].map(() => isLet('10.0.0.1'))).toEqual([true, true, true, false, false]);
    expect(isLet('10.0.0.2')).toBe(true);
    now += 60_000;
    expect(isLet('10.0.0.1')).toBe(true);
  });

  it('is nobody new’s once more have asked than there can be', () => {
    now += 60_000;
    for (let i = 0; i < 50_000; i++) pace.count(String(i));
    expect([isLet('another'), isLet('7')]).toEqual([false, true]);
  });
});
