import type { Facts, FactValue } from '../../catalogue/domain/catalogue.js';
import { Field, OptionalField, PageQuery, rules, type FieldRule } from '../../platform/http/index.js';
import type { Language } from '../../platform/messages/index.js';
import { PROJECT_CODE } from '../project-code.js';

export class ProjectPath {
  @Field(rules.id)
  id!: string;
}

const FACTS_AT_MOST = 200;

const plain = rules.record(FACTS_AT_MOST);

const takenBack = (answers: object): Facts =>
  Object.fromEntries(Object.entries(answers as Facts).filter(([, answer]) => answer !== null));

/** Answers by the names of the catalogue's facts; null takes an answer back. */
export const FACT_ANSWERS: FieldRule = {
  ...plain,
  name: 'answers',
  schema: {
    ...plain.schema,
    additionalProperties: {
      oneOf: [{ type: 'string', nullable: true }, { type: 'number' }, { type: 'boolean' }],
    },
  },
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= FACTS_AT_MOST &&
    plain.accepts(takenBack(value)),
};

export class RegistrationForm {
  @Field(rules.text(200))
  name!: string;

  @Field(rules.code())
  type!: string;

  @Field(rules.region)
  region!: string;

  @Field(FACT_ANSWERS)
  facts!: Record<string, FactValue>;

  @OptionalField(rules.codeLike('2601-433100-04-01-123456', PROJECT_CODE))
  code?: string;

  @OptionalField(rules.code())
  park?: string;
}

export class FactsForm {
  @Field(FACT_ANSWERS)
  facts!: Record<string, FactValue>;
}

export class ProjectsQuery extends PageQuery {
  @OptionalField(rules.code())
  type?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.oneOf(['open', 'completed']))
  state?: 'open' | 'completed';

  @OptionalField(rules.text(100))
  text?: string;
}

export class TimelinePageQuery extends PageQuery {
  @OptionalField(rules.code())
  item?: string;

  @OptionalField(rules.code(/^[a-z][a-z-]{0,39}\.[a-z][a-z-]{0,39}$/))
  fact?: string;

  @OptionalField(rules.code(/^[a-z][a-z-]{0,39}$/))
  kind?: string;

  @OptionalField(rules.oneOf(['oldest', 'newest']))
  order: 'oldest' | 'newest' = 'oldest';
}

export class TimelineExportQuery extends TimelinePageQuery {
  @OptionalField(rules.oneOf(['zh', 'en']))
  language: Language = 'zh';
}
