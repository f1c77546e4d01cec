import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';

const materials = rules.listOf(rules.code(), 100, 1);

export class UndertakingQuery {
  @OptionalField(rules.eachInQuery(materials))
  deferred?: string[];
}

export class SupplyForm extends CommandForm {
  @Field(materials)
  materials!: string[];
}

export class ExtendSupplyForm extends SupplyForm {
  @Field(rules.text(2_000))
  reason!: string;
}
