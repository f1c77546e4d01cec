import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type { CheckedScript, SaidProblem } from '../check-script.js';
import type { RehearsalEvent } from '../print/watched-performance.js';
import { RUN_STATES, type RunLine, type RunRecord, type RunState } from '../store/runs.js';

const words = rules.text(4_000);
const place = rules.whole(1, 1_000_000);
const title = rules.nullable(rules.text(400));

class ProblemView implements SaidProblem {
  @Field(place)
  line!: number;

  @Field(place)
  column!: number;

  @Field(words)
  zh!: string;

  @Field(words)
  en!: string;
}

export class CheckedScriptView implements CheckedScript {
  @Field(title)
  title!: string | null;

  @NestedList(() => ProblemView, 10_000)
  problems!: ProblemView[];
}

export class ShippedScriptView {
  @Field(rules.text(80))
  name!: string;

  @Field(rules.text(400))
  title!: string;
}

export class ScriptView {
  @Field(rules.text(200_000))
  script!: string;
}

export class BegunView {
  @Field(rules.id)
  id!: string;
}

class PlayedByView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(100))
  name!: string;
}

export class RunLineView {
  @Field(rules.id)
  id!: string;

  @Field(title)
  title!: string | null;

  @Nested(() => PlayedByView, { nullable: true })
  playedBy!: PlayedByView | null;

  @Field(rules.instant)
  startedAt!: string;

  @Field(rules.nullable(rules.instant))
  endedAt!: string | null;

  @Field(rules.oneOf(RUN_STATES))
  state!: RunState;

  @Field(rules.nullable(words))
  trouble!: string | null;
}

export class RunView extends RunLineView {
  @Field(rules.text(200_000))
  script!: string;

  @Field(rules.listOf(rules.told, 100_000))
  events!: readonly RehearsalEvent[];
}

export const runLineView = (run: RunLine): RunLineView => ({
  id: run.id,
  title: run.title,
  playedBy: run.by,
  startedAt: run.startedAt.toISOString(),
  endedAt: run.endedAt?.toISOString() ?? null,
  state: run.state,
  trouble: run.trouble,
});

export const runView = (run: RunRecord, known: number): RunView => ({
  ...runLineView(run),
  script: run.script,
  events: run.events.slice(known),
});
