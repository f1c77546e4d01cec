import { NestedList } from '../../platform/http/index.js';
import { NamedView } from '../../catalogue/http/index.js';

/** Codes in words, in both languages. */
export class WordsOfAllView {
  @NestedList(() => NamedView)
  stateWords!: NamedView[];

  @NestedList(() => NamedView)
  clockWords!: NamedView[];

  @NestedList(() => NamedView)
  actorWords!: NamedView[];

  @NestedList(() => NamedView)
  factWords!: NamedView[];

  @NestedList(() => NamedView)
  categoryWords!: NamedView[];

  @NestedList(() => NamedView)
  classWords!: NamedView[];

  @NestedList(() => NamedView)
  incidentWords!: NamedView[];

  @NestedList(() => NamedView)
  landWords!: NamedView[];

  @NestedList(() => NamedView)
  violationWords!: NamedView[];

  @NestedList(() => NamedView)
  basisWords!: NamedView[];
}
