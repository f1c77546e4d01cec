import type { BenchProject, Verb } from '../workload.js';

/** A way to the engine: in process, over HTTP, or past it with bare SQL. A key makes it safe to send again. */
export interface Door {
  register(key: string): Promise<BenchProject>;
  act(stepId: string, verb: Verb, department: string, key: string): Promise<void>;
  /** 收件箱: the first twenty of a department by due date, as an officer looks before an act. */
  lookIntoInbox(department: string): Promise<void>;
  close(): Promise<void>;
}

/** Worth trying again, with the same key: a server that was busy, or an answer that was lost. */
export class TryAgain extends Error {}
