import type { Outcome } from '../domain/outcome.js';
import type { Script } from '../domain/script.js';
import type { Spectator } from '../play-script.js';

/** Shows a rehearsal to whoever reads standard output: a person or a program. */
export interface Performance extends Spectator {
  begin(script: Script): void;
  end(script: Script, outcome: Outcome): void;
}

export type Print = (line: string) => void;
