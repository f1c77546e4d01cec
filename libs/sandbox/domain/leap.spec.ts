import { parseInstant } from '../../calendar/domain/day.js';
import { landingOf } from './leap.js';

const NOW = parseInstant('2026-02-27T17:45');
const DUE = parseInstant('2026-03-02T17:30');

describe('time goes on', () => {
  it('by a day or a week to the morning', () => {
    expect(landingOf('day', NOW, DUE)).toEqual(parseInstant('2026-02-28T09:00'));
    expect(landingOf('week', NOW, null)).toEqual(parseInstant('2026-03-06T09:00'));
  });

  it('to the very instant at which something is due next, if anything is', () => {
    expect(landingOf('next', NOW, DUE)).toEqual(DUE);
    expect(landingOf('next', NOW, null)).toBeNull();
  });
});
