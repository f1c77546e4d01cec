import { formatInstant } from '../../calendar/index.js';
import { WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, OptionalField, rules } from '../../platform/http/index.js';
import { LEAPS, type Leap } from '../domain/leap.js';
import type { Move, SandboxState } from '../sandbox-desk.js';
import type { SandboxFact } from '../store/read-sandbox.js';

const word = rules.text(60);
const item = rules.nullable(rules.code());

/** Either a leap, or to when. */
export class MoveForm {
  @OptionalField(rules.oneOf(LEAPS))
  by?: Leap;

  @OptionalField(rules.instant)
  to?: string;
}

export class SinceQuery {
  @Field(rules.instant)
  since!: string;

  @OptionalField(rules.inQuery(rules.whole(1, 500)))
  limit: number = 200;
}

class ProjectOfSandboxView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(60))
  code!: string;

  @Field(rules.text(200))
  name!: string;
}

class NextDueView {
  @Field(rules.instant)
  at!: string;

  @Field(word)
  clock!: string;

  @Field(item)
  item!: string | null;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.flag)
  lapses!: boolean;

  @Nested(() => ProjectOfSandboxView)
  project!: ProjectOfSandboxView;
}

export class MoveView {
  @Field(rules.instant)
  from!: string;

  @Field(rules.instant)
  to!: string;

  @Field(rules.flag)
  underWay!: boolean;

  @Nested(() => WordsView, { nullable: true })
  trouble!: WordsView | null;
}

export class SandboxView {
  @Field(rules.flag)
  sandbox!: boolean;

  @Field(rules.instant)
  now!: string;

  @Nested(() => NextDueView, { nullable: true })
  next!: NextDueView | null;

  @Nested(() => MoveView, { nullable: true })
  move!: MoveView | null;
}

export class SandboxFactView {
  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  seq!: number;

  @Field(rules.instant)
  at!: string;

  @Field(word)
  fact!: string;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(item)
  item!: string | null;

  @Field(word)
  actor!: string;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;

  @Nested(() => ProjectOfSandboxView)
  project!: ProjectOfSandboxView;
}

export const moveView = ({ from, to, underWay, trouble }: Move): MoveView => ({
  from: formatInstant(from),
  to: formatInstant(to),
  underWay,
  trouble,
});

export const sandboxView = ({ sandbox, now, next, move }: SandboxState): SandboxView => ({
  sandbox,
  now: formatInstant(now),
  next: next && { ...next, at: formatInstant(next.at) },
  move: move && moveView(move),
});

export const sandboxFactView = (fact: SandboxFact): SandboxFactView => ({
  ...fact,
  at: formatInstant(fact.at),
});
