import { unfairIn } from '../../catalogue/domain/fairness.js';
import type { Regions } from '../../regions/domain/region.js';
import { checkParameter, type ParameterProblem } from './check-parameter.js';
import { measuresClocks, type ParameterDefinition, type ParameterScope } from './parameter.js';
import type { RuleFigures } from './rule-figures.js';
import { ParameterHistory } from './parameter-history.js';
import { brokenRelations, relationProblem } from './relations.js';
import type { Setting } from './setting.js';

/** A setting that somebody wants to make. */
export interface ProposedSetting extends Setting {
  readonly movesRunningClocks: boolean;
}

/** What a change is checked against beside the definitions. */
export interface ChangeSetting {
  /** What was set so far, in the order in which it was set. */
  readonly settings: readonly Setting[];
  readonly regions: Regions;
  readonly hasItem: (code: string) => boolean;
  readonly now: Date;
}

/** A field of the change that is not as required; the rule is one of libs/platform/messages/accepted.yaml. */
export interface ChangeProblem {
  readonly field: 'value' | 'validFrom' | 'item' | 'region' | 'basis' | 'moveRunningClocks';
  readonly rule: string;
  readonly bounds: ParameterProblem['bounds'];
  readonly clause?: string;
}

/** Everything that is wrong with a change. How figures stand to one another is asked of one that is sound by itself. */
export function checkChange(
  figures: RuleFigures,
  definition: ParameterDefinition,
  change: ProposedSetting,
  setting: ChangeSetting,
): ChangeProblem[] {
  const problems = [
    ...checkValue(figures, change),
    ...checkPlace(definition, change, setting),
    ...checkBasis(definition, change),
    ...checkTime(change, setting.now),
    ...checkMove(definition, change),
  ];
  return problems.length > 0 ? problems : checkRelations(figures, change, setting);
}

function checkValue({ definitions }: RuleFigures, { key, value }: ProposedSetting): ChangeProblem[] {
  const problem = value === null ? null : checkParameter(definitions, key, value);
  return problem ? [valueProblem(problem)] : [];
}

const valueProblem = ({ rule, bounds, clause }: ParameterProblem): ChangeProblem => ({
  field: 'value',
  rule,
  bounds,
  ...(clause === undefined ? {} : { clause }),
});

/** For what a figure may be set apart. The law's own is one everywhere. */
const APART: Readonly<Record<ParameterScope, { readonly region: boolean; readonly item: boolean }>> = {
  NATIONAL: { region: false, item: false },
  NATIONAL_CAP: { region: true, item: false },
  PROVINCE: { region: true, item: false },
  CITY: { region: true, item: false },
  ITEM: { region: true, item: true },
};

function checkPlace(
  { scope }: ParameterDefinition,
  { item, region }: ProposedSetting,
  { hasItem, regions }: ChangeSetting,
): ChangeProblem[] {
  return [
    ...checkTarget('item', item, { apart: APART[scope].item, known: hasItem }),
    ...checkTarget('region', region, { apart: APART[scope].region, known: (code) => regions.has(code) }),
  ];
}

interface Targets {
  readonly apart: boolean;
  readonly known: (code: string) => boolean;
}

function checkTarget(
  field: 'item' | 'region',
  code: string | null,
  { apart, known }: Targets,
): ChangeProblem[] {
  if (code === null) return [];
  if (!apart) return [{ field, rule: `parameter-no-${field}`, bounds: {} }];
  return known(code) ? [] : [{ field, rule: `known-${field}`, bounds: {} }];
}

/** The law's own figure follows the law and nothing else; a silent organ decides only where a rule of the place says so. */
function checkBasis(definition: ParameterDefinition, { value, basis }: ProposedSetting): ChangeProblem[] {
  const unfair = unfairIn(basis ?? '');
  if (unfair)
    return [{ field: 'basis', rule: 'fair', bounds: { words: unfair.words }, clause: unfair.clause }];
  if (basis !== null || value === null || value === definition.default) return [];
  if (definition.scope === 'NATIONAL')
    return [{ field: 'basis', rule: 'parameter-law', bounds: { law: definition.basis ?? '' } }];
  const needsRule = definition.type === 'flag' && definition.needsRule === true;
  return needsRule ? [{ field: 'basis', rule: 'parameter-local-rule', bounds: {} }] : [];
}

/** T-10: what has been cannot be changed any more, so that a past instant always gives the answer that it gave. */
function checkTime({ validFrom }: ProposedSetting, now: Date): ChangeProblem[] {
  return validFrom < now ? [{ field: 'validFrom', rule: 'not-past', bounds: {} }] : [];
}

function checkMove(
  definition: ParameterDefinition,
  { movesRunningClocks }: ProposedSetting,
): ChangeProblem[] {
  if (!movesRunningClocks || measuresClocks(definition)) return [];
  return [{ field: 'moveRunningClocks', rule: 'parameter-no-clock', bounds: {} }];
}

/** From its instant on, at every later change and in every place, the figure stands rightly to the others. */
function checkRelations(
  { definitions, relations }: RuleFigures,
  change: ProposedSetting,
  { settings, regions }: ChangeSetting,
): ChangeProblem[] {
  const concerned = relations.filter(({ key, notBelow }) => [key, notBelow].includes(change.key));
  const keys = concerned.flatMap(({ key, notBelow }) => [key, notBelow]);
  const all = [...settings, change].filter(({ key }) => keys.includes(key));
  const history = new ParameterHistory(definitions, all, regions);
  for (const { validFrom } of all.filter((setting) => setting.validFrom >= change.validFrom)) {
    for (const parameters of placesOf(all).map((place) => history.at(validFrom).for(place))) {
      const [broken] = brokenRelations(concerned, parameters);
      if (broken) return [valueProblem(relationProblem(broken, change.key, parameters))];
    }
  }
  return [];
}

/** Every place at which one of the settings may be the nearest, and everywhere else. */
function placesOf(settings: readonly Setting[]) {
  const items = new Set(settings.map(({ item }) => item));
  const regions = new Set(settings.map(({ region }) => region));
  return [...items, null].flatMap((item) =>
    [...regions, null].map((region) => ({ item: item ?? undefined, region: region ?? undefined })),
  );
}
