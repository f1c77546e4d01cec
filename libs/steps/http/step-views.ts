import { NamedView, WordsView } from '../../catalogue/http/index.js';
import { RecordedFactView } from '../../facts/http/index.js';
import { Field, Nested, NestedList, OptionalField, rules } from '../../platform/http/index.js';
import { COMMANDS } from '../domain/commands.js';
import { STATES } from '../domain/states.js';
import { ClockView, HolderView, LIGHTS } from './clock-views.js';

export const PUBLIC_STATES = [...new Set(Object.values(STATES).map((state) => state.public))];

const state = rules.oneOf(PUBLIC_STATES);
const decision = rules.nullable(rules.oneOf(['granted', 'refused']));
const day = rules.nullable(rules.day);

export class ProjectLineView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(40))
  code!: string;

  @Field(rules.text(200))
  name!: string;
}

/** 经办人. */
export class PersonView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(100))
  name!: string;
}

export class StepDocumentView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView, { nullable: true })
  handedInWith!: NamedView | null;

  @Field(rules.whole(1, 1000))
  round!: number;

  @Field(rules.whole(1, 1_000_000))
  version!: number;

  @Field(rules.text(200))
  name!: string;

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  size!: number;

  @Field(rules.text(64))
  sha256!: string;

  @Field(rules.instant)
  uploadedAt!: string;
}

/** 容缺: by when it was promised, in days or by a milestone. */
export class PromiseView {
  @Field(rules.nullable(rules.oneOf(['BEFORE_DECISION', 'BEFORE_START', 'BEFORE_COMPLETION_FILING'])))
  milestone!: string | null;

  @Field(day)
  dueOn!: string | null;

  @Field(rules.whole(0, 100))
  extensions!: number;
}

export class StepMaterialView extends NamedView {
  @Field(rules.oneOf(['MAIN', 'SECONDARY']))
  role!: string;

  @Field(rules.oneOf(['wanted', 'handed-in', 'deficient', 'fetched', 'deferred', 'lapsed', 'committed']))
  status!: string;

  @Field(rules.oneOf(['applicant', 'shared', 'result', 'assessment']))
  from!: string;

  @Field(rules.nullable(rules.code()))
  producedBy!: string | null;

  @Nested(() => PromiseView, { nullable: true })
  promise!: PromiseView | null;

  @NestedList(() => StepDocumentView)
  documents!: StepDocumentView[];
}

export class PrerequisiteView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(rules.oneOf(['HARD', 'DECIDE', 'WITH', 'SOFT']))
  mode!: string;

  @Field(rules.oneOf(['submission', 'decision', 'nothing']))
  blocks!: string;

  @Field(rules.nullable(state))
  state!: string | null;

  @Field(rules.flag)
  met!: boolean;
}

export class RefusalView {
  @Field(rules.text(60))
  code!: string;

  @Field(rules.text(200))
  clause!: string;

  @Nested(() => WordsView)
  detail!: WordsView;

  @Nested(() => WordsView, { nullable: true })
  remedy!: WordsView | null;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;
}

export class PossibleActView {
  @Field(rules.oneOf(COMMANDS))
  do!: string;

  @Field(rules.listOf(rules.text(50)))
  by!: readonly string[];

  @Field(rules.flag)
  possible!: boolean;

  @Field(rules.flag)
  allowed!: boolean;

  @Nested(() => RefusalView, { nullable: true })
  refusal!: RefusalView | null;
}

/** 再次申请: one of the times that an item was applied for. */
export class RoundView {
  @Field(rules.id)
  id!: string;

  @Field(rules.whole(1, 1000))
  round!: number;

  @Field(state)
  state!: string;

  @Field(rules.instant)
  since!: string;
}

export class StepView {
  @Field(rules.id)
  id!: string;

  @Field(rules.instant)
  asOf!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Field(rules.text(20))
  catalogue!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  stage!: NamedView;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.region)
  region!: string;

  @Field(rules.whole(1, 1000))
  round!: number;

  @NestedList(() => RoundView)
  rounds!: RoundView[];

  @Field(state)
  state!: string;

  @Field(rules.instant)
  since!: string;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;

  @Nested(() => PersonView, { nullable: true })
  assignee!: PersonView | null;

  @Field(decision)
  decision!: string | null;

  @Field(day)
  receivedOn!: string | null;

  @Field(day)
  acceptedOn!: string | null;

  @Field(day)
  decidedOn!: string | null;

  @Field(day)
  dueOn!: string | null;

  @Field(rules.oneOf(LIGHTS))
  light!: string;

  @NestedList(() => ClockView)
  clocks!: ClockView[];

  @NestedList(() => StepMaterialView)
  materials!: StepMaterialView[];

  @NestedList(() => PrerequisiteView)
  prerequisites!: PrerequisiteView[];

  @NestedList(() => PossibleActView)
  acts!: PossibleActView[];

  @NestedList(() => RecordedFactView)
  timeline!: RecordedFactView[];
}

class OpenClockView {
  @Field(rules.text(40))
  clock!: string;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.instant)
  lapsesAt!: string;

  @Field(rules.flag)
  paused!: boolean;

  @Field(rules.flag)
  provisional!: boolean;
}

/** A step as a command leaves it. */
export class StepAnswerView {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  item!: string;

  @Field(state)
  state!: string;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;

  @Field(decision)
  decision!: string | null;

  @NestedList(() => OpenClockView)
  clocks!: OpenClockView[];

  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  fact!: number;

  @OptionalField(rules.code())
  raised?: string;
}
