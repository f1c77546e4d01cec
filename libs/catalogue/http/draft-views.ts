import { formatInstant } from '../../calendar/domain/day.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type { CheckedDraft, DraftPlace, DraftProblem } from '../check-draft.js';
import {
  DRAFT_EVENTS,
  DRAFT_STATES,
  type DraftEvent,
  type DraftEventName,
  type DraftRecord,
  type DraftState,
} from '../store/drafts.js';
import type { WrittenEntry } from '../write-draft.js';
import { entryChangeView, EntryChangeView } from './comparison-views.js';

const word = rules.text(40);
const long = rules.text(60_000, 0);

class WriterView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(100))
  name!: string;
}

export class DraftLineView {
  @Field(rules.id)
  id!: string;

  @Field(word)
  basedOn!: string;

  @Field(rules.text(1_000))
  reason!: string;

  @Field(rules.oneOf(DRAFT_STATES))
  state!: DraftState;

  @Nested(() => WriterView, { nullable: true })
  openedBy!: WriterView | null;

  @Field(rules.instant)
  openedAt!: string;

  @Nested(() => WriterView, { nullable: true })
  proposedBy!: WriterView | null;

  @Field(rules.nullable(rules.instant))
  validFrom!: string | null;

  @Field(rules.nullable(word))
  version!: string | null;

  @Field(rules.whole(0, 100_000))
  entries!: number;
}

class DraftProblemView implements DraftProblem {
  @Field(word)
  section!: string;

  @Field(word)
  code!: string;

  @Field(rules.whole(1, 100_000))
  line!: number;

  @Field(long)
  zh!: string;

  @Field(long)
  en!: string;
}

class DraftPlaceView implements DraftPlace {
  @Field(word)
  section!: string;

  @Field(word)
  code!: string;

  @Field(long)
  zh!: string;

  @Field(long)
  en!: string;

  @Field(rules.nullable(rules.oneOf(['added', 'dropped', 'changed'])))
  change!: 'added' | 'dropped' | 'changed' | null;
}

class DraftEventView {
  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  number!: number;

  @Field(rules.instant)
  at!: string;

  @Nested(() => WriterView, { nullable: true })
  doneBy!: WriterView | null;

  @Field(rules.oneOf(DRAFT_EVENTS))
  event!: DraftEventName;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;
}

/** A draft, checked: what it would be published as, what it would change, what is wrong with it. */
export class DraftView extends DraftLineView {
  @Field(word)
  nextVersion!: string;

  @NestedList(() => DraftProblemView, 10_000)
  problems!: DraftProblemView[];

  @NestedList(() => EntryChangeView, 10_000)
  changes!: EntryChangeView[];

  @NestedList(() => DraftPlaceView, 10_000)
  places!: DraftPlaceView[];

  @NestedList(() => DraftEventView, 500)
  history!: DraftEventView[];
}

export class WrittenEntryView implements WrittenEntry {
  @Field(word)
  section!: string;

  @Field(word)
  code!: string;

  @Field(rules.nullable(long))
  text!: string | null;

  @Field(rules.whole(0, 1_000_000))
  revision!: number;

  @Field(rules.nullable(long))
  published!: string | null;
}

export class OpenedDraftView {
  @Field(rules.id)
  id!: string;
}

export class PublishedDraftView {
  @Field(word)
  version!: string;
}

export const draftLineView = (draft: DraftRecord): DraftLineView => ({
  ...draft,
  openedAt: draft.openedAt.toISOString(),
  validFrom: draft.validFrom && formatInstant(draft.validFrom),
});

export const draftView = (
  draft: DraftRecord,
  { version, problems, changes, places }: CheckedDraft,
  events: readonly DraftEvent[],
): DraftView => ({
  ...draftLineView(draft),
  nextVersion: version,
  problems: [...problems],
  changes: changes.map(entryChangeView),
  places: [...places],
  history: events.map(({ id, at, by, what, data }) => ({
    number: id,
    at: at.toISOString(),
    doneBy: by,
    event: what,
    data,
  })),
});
