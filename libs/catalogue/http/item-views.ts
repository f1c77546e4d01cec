import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type {
  DescribedDependency,
  DescribedExtension,
  DescribedMaterial,
  DescribedStatutoryLimit,
  DescribedStop,
  ItemDescription,
} from '../domain/item-description.js';
import type { Applies, LimitUnit } from '../domain/item.js';
import { CitationView, NamedView, WordsView } from './named-view.js';

const days = rules.whole(0, 3_660);
const unit = rules.oneOf(['WD', 'CD', 'M', 'Y']);
const word = rules.text(40);
const text = rules.text(2_000, 0);

class AppliesView extends NamedView {
  @Field(rules.oneOf(['R', 'C', 'M', 'N']))
  applies!: Applies;

  @Nested(() => WordsView)
  meaning!: WordsView;
}

class DependencyView extends NamedView implements DescribedDependency {
  @Nested(() => NamedView)
  mode!: NamedView;

  @Nested(() => NamedView, { optional: true })
  condition?: NamedView;

  @NestedList(() => NamedView)
  types!: NamedView[];

  @Nested(() => NamedView, { optional: true })
  fact?: NamedView;

  @Field(rules.nullable(text))
  basis!: string | null;
}

class LimitView {
  @Field(days)
  n!: number;

  @Field(unit)
  unit!: LimitUnit;

  @NestedList(() => CitationView)
  basis!: CitationView[];

  @Field(word)
  confidence!: string;
}

class StatutoryLimitView extends LimitView implements DescribedStatutoryLimit {
  @Field(word)
  start!: string;

  @Field(rules.oneOf(['department', 'applicant', 'nobody']))
  against!: string;

  @Field(rules.nullable(days))
  calendarDays!: number | null;
}

class ExtensionView extends LimitView implements DescribedExtension {
  @Field(word)
  approver!: string;
}

class PromiseByTypeView extends NamedView {
  @Field(days)
  promised!: number;
}

class SupplyByView {
  @Field(rules.nullable(days))
  n!: number | null;

  @Field(rules.nullable(unit))
  unit!: LimitUnit | null;

  @Field(rules.nullable(word))
  milestone!: string | null;
}

class MaterialView extends NamedView implements DescribedMaterial {
  @Field(rules.oneOf(['MAIN', 'SECONDARY']))
  role!: string;

  @Field(rules.oneOf(['APPLICANT', 'AGENCY', 'SHARED', 'RESULT']))
  source!: string;

  @Nested(() => NamedView, { optional: true })
  producedBy?: NamedView;

  @Field(rules.flag)
  deferrable!: boolean;

  @Nested(() => SupplyByView, { optional: true })
  supplyBy?: SupplyByView;

  @Nested(() => NamedView, { optional: true })
  condition?: NamedView;
}

class SpecialProcedureView extends NamedView implements DescribedStop {
  @Field(rules.flag)
  stopsClock!: boolean;

  @NestedList(() => CitationView)
  basis!: CitationView[];

  @Field(rules.nullable(days))
  max!: number | null;

  @Field(unit)
  unit!: LimitUnit;

  @Field(rules.listOf(word))
  needs!: string[];
}

class VariantView extends NamedView {
  @Nested(() => NamedView)
  condition!: NamedView;

  @Field(rules.flag)
  decidedOnCommitment!: boolean;
}

class RegionalAssessmentView extends NamedView {
  @Field(word)
  effect!: string;

  @Field(text)
  note!: string;
}

class ExclusionView {
  @NestedList(() => NamedView)
  grounds!: NamedView[];

  @NestedList(() => CitationView)
  unless!: CitationView[];
}

class ValidityView {
  @Field(days)
  n!: number;

  @Field(unit)
  unit!: LimitUnit;

  @Field(text)
  text!: string;

  @Field(word)
  confidence!: string;

  @Field(rules.listOf(word))
  until!: readonly string[];
}

/** An item as a list shows it. */
class ItemBasicsView extends NamedView {
  @Nested(() => NamedView)
  stage!: NamedView;

  @Field(word)
  kind!: string;

  @Nested(() => NamedView)
  lead!: NamedView;

  @Nested(() => NamedView, { optional: true })
  condition?: NamedView;

  @Nested(() => StatutoryLimitView, { optional: true })
  statutory?: StatutoryLimitView;

  @Field(rules.nullable(days))
  promised!: number | null;

  @Nested(() => NamedView)
  commitment!: NamedView;

  @Field(rules.flag)
  tolerance!: boolean;

  @Nested(() => NamedView)
  tacit!: NamedView;
}

/** One of a list, with what may stand before it, by its code. */
export class ItemLineView extends ItemBasicsView {
  @Field(rules.listOf(rules.code()))
  follows!: readonly string[];
}

/** An item in full. */
export class ItemView extends ItemBasicsView implements ItemDescription {
  @Field(word)
  domain!: string;

  @NestedList(() => NamedView)
  coop!: NamedView[];

  @NestedList(() => AppliesView)
  applies!: AppliesView[];

  @NestedList(() => DependencyView)
  depends!: DependencyView[];

  @Nested(() => ExtensionView, { optional: true })
  extension?: ExtensionView;

  @NestedList(() => PromiseByTypeView)
  promisedByType!: PromiseByTypeView[];

  @NestedList(() => CitationView)
  promiseBasis!: CitationView[];

  @Field(rules.flag)
  countsInTotal!: boolean;

  @NestedList(() => MaterialView)
  materials!: MaterialView[];

  @NestedList(() => SpecialProcedureView)
  specialProcedures!: SpecialProcedureView[];

  @NestedList(() => VariantView)
  variants!: VariantView[];

  @Nested(() => ExclusionView, { optional: true })
  exclusion?: ExclusionView;

  @Nested(() => RegionalAssessmentView, { optional: true })
  regionalAssessment?: RegionalAssessmentView;

  @NestedList(() => NamedView)
  results!: NamedView[];

  @Nested(() => ValidityView, { optional: true })
  validity?: ValidityView;

  @NestedList(() => NamedView)
  mergedWith!: NamedView[];

  @NestedList(() => CitationView)
  legal!: CitationView[];

  @Nested(() => NamedView)
  confidence!: NamedView;

  @Field(rules.nullable(text))
  note!: string | null;
}
