import type { States } from './domain/expectations.js';
import {
  judgeAnswer,
  judgeEnd,
  type CommandRefusal,
  type Outcome,
  type UnexpectedAnswer,
} from './domain/outcome.js';
import type { RecordedFact } from './domain/recorded-fact.js';
import type { Script, ScriptCommand, ScriptEntry } from './domain/script.js';

/** The engine in its sandbox, as a rehearsal needs it. */
export interface RehearsalEngine {
  /** Registers the project at `start`, where the script's rule parameters hold already. */
  register(opening: Opening): Promise<void>;
  /**
   * Time passes until then: whatever it does on the way is done by the workflows, and is over when this returns. Who
   * looks on sees the lights that hold by then, too; a light alone wakes nobody.
   */
  moveTo(instant: Date, lookOn?: boolean): Promise<void>;
  /** Null where the command was done. */
  perform(command: ScriptCommand): Promise<CommandRefusal | null>;
  factsSince(seq: number): Promise<readonly RecordedFact[]>;
  states(): Promise<States>;
}

export type Opening = Pick<Script, 'start' | 'project' | 'parks' | 'granted'>;

/** Sees a rehearsal as it goes. */
export interface Spectator {
  fact(fact: RecordedFact): void;
  refused(command: ScriptCommand, refusal: CommandRefusal): void;
  /** Whoever follows step by step: each entry of the script when it is over, and how the steps stand then. */
  entryOver?(entry: ScriptEntry, refusal: CommandRefusal | null, states: States): void;
}

/** Plays the script to its end, whatever is refused on the way. At one instant time comes first, people after it. */
export async function playScript(
  script: Script,
  engine: RehearsalEngine,
  spectator: Spectator,
): Promise<Outcome> {
  const facts: RecordedFact[] = [];
  const answers: UnexpectedAnswer[] = [];
  const watch = async (): Promise<void> => {
    for (const fact of await engine.factsSince(facts.at(-1)?.seq ?? 0)) {
      facts.push(fact);
      spectator.fact(fact);
    }
  };

  await engine.register(script);
  await watch();
  for (const entry of script.entries) {
    await engine.moveTo(instantOf(entry), 'until' in entry);
    await watch();
    const refusal = 'until' in entry ? null : await engine.perform(entry);
    await watch();
    if (spectator.entryOver) spectator.entryOver(entry, refusal, await engine.states());
    if ('until' in entry) continue;
    if (refusal) spectator.refused(entry, refusal);
    const unexpected = judgeAnswer(entry, refusal);
    if (unexpected) answers.push(unexpected);
  }
  const last = script.entries.at(-1);
  const at = last ? instantOf(last) : script.start;
  // What the last command made due at once happens, too, and whoever reads the end sees every light.
  if (last && !('until' in last)) {
    await engine.moveTo(at, true);
    await watch();
  }
  return judgeEnd(script, facts, { at, states: await engine.states(), answers });
}

const instantOf = (entry: ScriptEntry): Date => ('until' in entry ? entry.until : entry.at);
