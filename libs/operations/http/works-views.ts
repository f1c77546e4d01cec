import { WordsView } from '../../catalogue/http/index.js';
import { formatInstant } from '../../calendar/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type { ReconciliationRun } from '../../relay/index.js';
import type { SaidCheck, WorksReport } from '../report-works.js';
import type { UnsettledClock } from '../store/read-works.js';
import type { Verification } from '../store/verifications.js';

const count = rules.whole(0, Number.MAX_SAFE_INTEGER);
const word = rules.text(200);

class LongTextView {
  @Field(rules.text(2_000))
  zh!: string;

  @Field(rules.text(2_000))
  en!: string;
}

class WorksCheckView extends LongTextView {
  @Field(rules.oneOf(['parts', 'relay', 'workflows', 'reconciliation', 'clocks', 'chains']))
  code!: SaidCheck['code'];

  @Field(rules.oneOf(['green', 'yellow', 'red']))
  light!: SaidCheck['light'];

  @Nested(() => WordsView)
  title!: WordsView;

  @Nested(() => LongTextView, { nullable: true })
  remedy!: LongTextView | null;
}

class PartView {
  @Field(word)
  name!: string;

  @Field(rules.flag)
  ready!: boolean;

  @Nested(() => WordsView, { nullable: true })
  why!: WordsView | null;
}

class ReconciliationView {
  @Field(rules.instant)
  at!: string;

  @Field(count)
  open!: number;

  @Field(count)
  missing!: number;

  @Field(count)
  overdue!: number;

  @Field(rules.nullable(count))
  failed!: number | null;

  @Field(rules.nullable(count))
  stuck!: number | null;

  @Field(count)
  bellsWaiting!: number;

  @Field(count)
  oldestBellMs!: number;
}

class ProjectOfWorksView {
  @Field(rules.id)
  id!: string;

  @Field(word)
  code!: string;

  @Field(word)
  name!: string;
}

class UnsettledClockView {
  @Field(word)
  clock!: string;

  @Field(rules.nullable(rules.code()))
  item!: string | null;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(rules.instant)
  wakesAt!: string;

  @Nested(() => ProjectOfWorksView)
  project!: ProjectOfWorksView;
}

class BrokenChainView {
  @Nested(() => ProjectOfWorksView)
  project!: ProjectOfWorksView;

  @Field(count)
  brokenAt!: number;
}

class VerifierView {
  @Field(rules.id)
  id!: string;

  @Field(word)
  name!: string;
}

class VerificationView {
  @Nested(() => VerifierView, { nullable: true })
  verifiedBy!: VerifierView | null;

  @Field(rules.instant)
  beganAt!: string;

  @Field(rules.nullable(rules.instant))
  endedAt!: string | null;

  @Field(count)
  projects!: number;

  @Field(count)
  facts!: number;

  @NestedList(() => BrokenChainView, 100_000)
  broken!: BrokenChainView[];
}

class WorksVersionsView {
  @Field(word)
  product!: string;

  @Field(word)
  node!: string;

  @Field(word)
  postgres!: string;

  @Field(rules.nullable(word))
  temporal!: string | null;

  @Field(word)
  catalogue!: string;

  @Field(word)
  migration!: string;

  @Field(count)
  workers!: number;
}

/** How the works are doing. */
export class WorksView {
  @NestedList(() => WorksCheckView)
  checks!: WorksCheckView[];

  @NestedList(() => PartView)
  parts!: PartView[];

  @Nested(() => ReconciliationView, { nullable: true })
  reconciliation!: ReconciliationView | null;

  @NestedList(() => UnsettledClockView)
  unsettled!: UnsettledClockView[];

  @Nested(() => VerificationView, { nullable: true })
  verification!: VerificationView | null;

  @Nested(() => WorksVersionsView)
  versions!: WorksVersionsView;
}

export class BegunVerificationView {
  @Field(rules.id)
  id!: string;
}

export const worksView = (report: WorksReport): WorksView => ({
  checks: [...report.checks] as WorksCheckView[],
  parts: Object.entries(report.health.parts).map(([name, { ready, why }]) => ({
    name,
    ready,
    why: why ?? null,
  })),
  reconciliation: report.reconciliation && reconciliationView(report.reconciliation),
  unsettled: report.unsettled.map(unsettledView),
  verification: report.verification && verificationView(report.verification),
  versions: report.versions,
});

const reconciliationView = ({ at, found }: ReconciliationRun): ReconciliationView => ({
  at: at.toISOString(),
  open: found.open,
  missing: found.missing,
  overdue: found.overdue,
  failed: found.failed,
  stuck: found.stuck,
  bellsWaiting: found.bellsWaiting,
  oldestBellMs: found.oldestBellMs,
});

const unsettledView = ({ wakesAt, ...clock }: UnsettledClock): UnsettledClockView => ({
  ...clock,
  wakesAt: formatInstant(wakesAt),
});

const verificationView = (one: Verification): VerificationView => ({
  verifiedBy: one.by,
  beganAt: one.beganAt.toISOString(),
  endedAt: one.endedAt?.toISOString() ?? null,
  projects: one.projects,
  facts: one.facts,
  broken: [...one.broken],
});
