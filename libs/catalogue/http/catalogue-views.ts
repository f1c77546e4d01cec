import { formatInstant } from '../../calendar/domain/day.js';
import { Field, NestedList, rules } from '../../platform/http/index.js';
import type { Catalogue, Facts } from '../domain/catalogue.js';
import type { PublishedVersion } from '../store/catalogue-versions.js';
import type { ItemDescription } from '../domain/item-description.js';
import type { ItemLineView } from './item-views.js';
import { NamedView } from './named-view.js';

const word = rules.text(40);

export class VersionView {
  @Field(rules.text(10))
  version!: string;

  @Field(rules.text(64))
  sha256!: string;

  @Field(rules.instant)
  publishedAt!: string;

  @Field(rules.nullable(rules.instant))
  validFrom!: string | null;

  @Field(rules.flag)
  shelved!: boolean;

  @Field(rules.flag)
  begun!: boolean;
}

class StageTotalView {
  @Field(rules.listOf(word))
  stages!: readonly string[];

  @Field(rules.whole(0, 366))
  wd!: number;
}

class ProjectTypeView extends NamedView {
  @NestedList(() => StageTotalView)
  stageLimits!: StageTotalView[];

  @Field(rules.nullable(rules.whole(0, 366)))
  totalLimitWd!: number | null;
}

/** A question about a project. */
class FactView extends NamedView {
  @Field(rules.oneOf(['bool', 'number', 'enum']))
  type!: 'bool' | 'number' | 'enum';

  @Field(rules.nullable(word))
  unit!: string | null;

  @NestedList(() => NamedView)
  options!: NamedView[];
}

class ProfileView extends NamedView {
  @Field(word)
  type!: string;

  @Field(rules.record())
  facts!: Facts;
}

/** What a version asks and knows, beside its items. */
export class CatalogueView {
  @Field(rules.text(10))
  version!: string;

  @NestedList(() => ProjectTypeView)
  projectTypes!: ProjectTypeView[];

  @NestedList(() => NamedView)
  stages!: NamedView[];

  @NestedList(() => NamedView)
  departments!: NamedView[];

  @NestedList(() => FactView)
  facts!: FactView[];

  @NestedList(() => NamedView)
  conditions!: NamedView[];

  @NestedList(() => NamedView)
  milestones!: NamedView[];

  @NestedList(() => NamedView)
  items!: NamedView[];

  /** What an item asks for: handed in by somebody, or the result of another. */
  @NestedList(() => NamedView, 1_000)
  materials!: NamedView[];

  @NestedList(() => ProfileView)
  profiles!: ProfileView[];
}

export const versionView = ({ publishedAt, validFrom, ...version }: PublishedVersion): VersionView => ({
  ...version,
  publishedAt: publishedAt.toISOString(),
  validFrom: validFrom && formatInstant(validFrom),
});

export const itemLineView = ({
  code,
  zh,
  en,
  stage,
  kind,
  lead,
  condition,
  statutory,
  promised,
  commitment,
  tolerance,
  tacit,
  depends,
}: ItemDescription) =>
  ({
    code,
    zh,
    en,
    stage,
    kind,
    lead,
    condition,
    statutory,
    promised,
    commitment,
    tolerance,
    tacit,
    follows: depends.filter(({ mode }) => mode.code !== 'SOFT').map(({ code: before }) => before),
  }) as ItemLineView;

const namedView = ({ code, zh, en }: NamedView): NamedView => ({ code, zh, en });
const namedViews = (entries: ReadonlyMap<string, NamedView>): NamedView[] =>
  [...entries.values()].map(namedView);

export function catalogueView(catalogue: Catalogue): CatalogueView {
  return {
    version: catalogue.version,
    projectTypes: [...catalogue.projectTypes.values()].map((type) => ({
      ...namedView(type),
      stageLimits: [...type.stageLimits],
      totalLimitWd: type.totalLimitWd,
    })),
    stages: namedViews(catalogue.stages),
    departments: namedViews(catalogue.departments),
    facts: [...catalogue.facts.values()].map((fact) => ({
      ...namedView({ ...fact, code: fact.name }),
      type: fact.type,
      unit: fact.type === 'number' ? fact.unit : null,
      options: fact.type === 'enum' ? fact.options.map(({ value, zh, en }) => ({ code: value, zh, en })) : [],
    })),
    conditions: namedViews(catalogue.conditions),
    milestones: namedViews(catalogue.milestones),
    items: namedViews(catalogue.items),
    materials: [...namedViews(catalogue.materials), ...namedViews(catalogue.documents)],
    profiles: [...catalogue.profiles.values()].map((profile) => ({
      ...namedView(profile),
      type: profile.type,
      facts: profile.facts,
    })),
  };
}
