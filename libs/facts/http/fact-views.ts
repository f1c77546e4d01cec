import { Field, rules } from '../../platform/http/index.js';
import type { RecordedFact } from '../domain/recorded-fact.js';
import type { ChainVerdict } from '../verify-chain.js';

const seq = rules.whole(1, Number.MAX_SAFE_INTEGER);
const hash = rules.text(64);

export class RecordedFactView implements RecordedFact {
  @Field(seq)
  seq!: number;

  @Field(rules.instant)
  at!: string;

  @Field(rules.instant)
  recordedAt!: string;

  @Field(rules.text(60))
  fact!: string;

  @Field(rules.nullable(rules.code()))
  item!: string | null;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(rules.text(50))
  actor!: string;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;

  @Field(hash)
  hash!: string;
}

export class ChainVerdictView implements ChainVerdict {
  @Field(rules.flag)
  verified!: boolean;

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  facts!: number;

  @Field(rules.nullable(seq))
  brokenAt!: number | null;

  @Field(hash)
  head!: string;
}
