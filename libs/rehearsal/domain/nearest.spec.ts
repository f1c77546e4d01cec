import { accepted, editDistance } from './nearest.js';

describe('what would have been accepted', () => {
  it.each([
    ['', '', 0],
    ['PLN-05', 'PLN-05', 0],
    ['PLN-05', 'PLN-50', 2],
    ['submit', 'submitt', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s is %s by %i letters', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is said whole where it is short', () => {
    expect(accepted(['blue', 'yellow'], 'green')).toBe('blue, yellow');
  });

  it('begins with what is nearest where it is long, and says how much there is', () => {
    const words = Array.from({ length: 80 }, (_, i) => `PLN-${String(i).padStart(2, '0')}`);
    expect(accepted(words, 'PLN-7')).toBe('PLN-07, PLN-17, PLN-27, PLN-37, PLN-47 … (80)');
  });
});
