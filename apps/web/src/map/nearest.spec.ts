import { describe, expect, it } from '@jest/globals';
import { nearest } from './nearest';

const DOWN = { x: 0, y: 1 };
const POINTS = [
  { x: 0, y: 0 },
  { x: 150, y: 60 },
  { x: 10, y: 160 },
];

describe('going over a map by its arrow keys', () => {
  it('means what lies straight on rather than what is nearer but aside', () => {
    expect(nearest({ x: 0, y: 0 }, DOWN, POINTS)).toBe(2);
  });

  it('stays where nothing lies that way', () => {
    expect(nearest({ x: 10, y: 160 }, DOWN, POINTS)).toBe(-1);
  });
});
