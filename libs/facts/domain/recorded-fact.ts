/** A fact as the ledger tells it. The account behind the office stays in the ledger. */
export interface RecordedFact {
  readonly seq: number;
  /** Business time, in Asia/Shanghai. */
  readonly at: string;
  /** Real time. */
  readonly recordedAt: string;
  readonly fact: string;
  readonly item: string | null;
  readonly step: string | null;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Binds it to all before it, in hexadecimal digits. */
  readonly hash: string;
}

interface Body {
  readonly seq: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly fact: string;
  readonly item?: string;
  readonly step?: string;
  readonly actor: string;
  readonly data: RecordedFact['data'];
}

/** Told from the text that is hashed, and from nothing beside it. */
export function recordedFact({ body, hash }: { body: string; hash: Buffer }): RecordedFact {
  const { seq, at, recordedAt, fact, item = null, step = null, actor, data } = JSON.parse(body) as Body;
  return { seq, at, recordedAt, fact, item, step, actor, data, hash: hash.toString('hex') };
}
