import { Field, OptionalField, PageQuery, rules } from '../../platform/http/index.js';
import type { Language } from '../../platform/messages/index.js';
import { CommandForm, ReasonedForm } from '../../steps/http/index.js';
import { DUTY_KINDS, MEASURES } from '../../steps/index.js';
import { HOLDER_KINDS } from '../domain/figures.js';
import { VIOLATIONS, type Violation } from '../domain/violations.js';
import type { BoardGrouping } from '../read-bottlenecks.js';
import { GROUPINGS } from '../store/read-tally.js';

const number = rules.text(20);

export class UrgeForm extends ReasonedForm {
  @OptionalField(rules.whole(0, 1))
  level?: 0 | 1;
}

export class ReplySupervisionForm extends CommandForm {
  @Field(rules.text(2_000))
  measure!: string;

  @OptionalField(number)
  supervision?: string;
}

export class EscalateSupervisionForm extends ReasonedForm {
  @OptionalField(number)
  supervision?: string;
}

export class RecordViolationForm extends CommandForm {
  @Field(rules.oneOf(VIOLATIONS))
  violation!: Violation;

  @Field(rules.text(2_000))
  evidence!: string;

  @OptionalField(rules.text(2_000))
  reason?: string;
}

/** Which part of the city's matters is asked about. */
class PartQuery extends PageQuery {
  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.code())
  stage?: string;

  @OptionalField(rules.code())
  item?: string;

  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.oneOf(HOLDER_KINDS))
  holder?: string;
}

export class StuckQuery extends PartQuery {}

/** And which time. */
export class PeriodQuery extends PartQuery {
  @OptionalField(rules.day)
  from?: string;

  @OptionalField(rules.day)
  to?: string;
}

const BOARD_GROUPINGS = Object.keys(GROUPINGS).filter((by) => by !== 'month');

export class BottlenecksQuery extends PeriodQuery {
  @OptionalField(rules.oneOf(BOARD_GROUPINGS))
  by: BoardGrouping = 'item';
}

const language = rules.oneOf(['zh', 'en']);

export class BottlenecksExportQuery extends BottlenecksQuery {
  @OptionalField(language)
  language: Language = 'zh';
}

/** Any kind of clock or violation. */
const what = rules.code(/^[a-z][a-z-]{0,39}$/);
const percent = rules.inQuery(rules.whole(0, 101));

export class CasesQuery extends PeriodQuery {
  @OptionalField(rules.oneOf(['open', 'pending', ...MEASURES]))
  measure: string = 'open';

  @OptionalField(what)
  what?: string;

  @OptionalField(rules.id)
  officer?: string;

  @OptionalField(rules.inQuery(rules.flag))
  late?: boolean;

  @OptionalField(rules.inQuery(rules.whole(0, 100_000)))
  minDays?: number;

  @OptionalField(percent)
  shareAbove?: number;

  @OptionalField(percent)
  shareUpTo?: number;
}

export class CasesExportQuery extends CasesQuery {
  @OptionalField(language)
  language: Language = 'zh';
}

export class LettersQueryForm extends PageQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.inQuery(rules.whole(0, 3)))
  level?: number;

  @OptionalField(rules.inQuery(rules.flag))
  open?: boolean;
}

export class CardsQuery {
  @OptionalField(rules.code(/^2\d{3}-Q[1-4]$/))
  quarter?: string;

  @OptionalField(rules.region)
  region?: string;
}

export class DutiesQuery extends PageQuery {
  @OptionalField(rules.oneOf(DUTY_KINDS))
  kind?: string;
}
