import type { Passage } from '../passage.js';

/** It is decided; who was late with it is not any more. */
export function decided(p: Passage, decision: 'granted' | 'refused'): void {
  p.set({ decision, decidedOn: p.today });
  p.remember({ late: undefined });
}
