import type { Day } from '../../calendar/domain/day.js';
import { Field, OptionalField, rules, type FieldRule } from '../../platform/http/index.js';
import { version } from './catalogue-queries.js';

const reason = rules.text(1_000);
const section = rules.code(/^[a-zA-Z]{1,40}$/);
const code = rules.code(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);
const text: FieldRule = rules.text(60_000);

export class OpenDraftForm {
  @Field(reason)
  reason!: string;

  @OptionalField(version)
  basedOn?: string;
}

export class DraftPath {
  @Field(rules.id)
  id!: string;
}

export class EntryPath extends DraftPath {
  @Field(section)
  section!: string;

  @Field(code)
  code!: string;
}

export class EntryForm {
  @Field(rules.nullable(text))
  text!: string | null;

  @Field(rules.whole(0, 1_000_000))
  revision!: number;
}

export class ProposalForm {
  @Field(rules.day)
  validFrom!: Day;
}

export class DraftReasonForm {
  @Field(reason)
  reason!: string;
}

export class ComparisonPath {
  @Field(version)
  version!: string;

  @Field(version)
  other!: string;
}
