import type { Stage } from '../../catalogue/domain/catalogue.js';
import type { Setting } from '../../steps/domain/setting.js';
import type { Standing } from '../../steps/domain/step-file.js';

type Surroundings = Pick<Setting, 'catalogue' | 'projectType' | 'standings'>;

/** A stage, or several that a type of project goes through as one (带方案出让用地: stages 2 and 3), in one project. */
export interface StageUnit {
  /** As clocks and facts name it: `S1`, `S2+S3`. */
  readonly subject: string;
  readonly stages: readonly Stage[];
  /** 牵头部门: that of the stage with the gate. */
  readonly lead: string;
  /** How everything stands that belongs to it. */
  readonly standings: readonly Standing[];
  /** Of these what counts in the time that is promised for the whole (`countsInTotal`). */
  readonly counted: readonly Standing[];
  /** With whose decision it is over; undefined where that does not apply to the project. */
  readonly gate: Standing | undefined;
  /** The working days that the catalogue has for it; null where it has none for this type. */
  readonly limitWd: number | null;
}

/** Of the stages that lead up to something; what runs beside them belongs to none. */
export function unitsOf(setting: Surroundings): StageUnit[] {
  const stages = [...setting.catalogue.stages.values()].filter(({ gateItem }) => gateItem !== null);
  const limits = setting.catalogue.projectTypes.get(setting.projectType)?.stageLimits ?? [];
  const standings = setting.standings();
  const limited = limits.map(({ stages: codes, wd }) =>
    unit(
      setting,
      stages.filter(({ code }) => codes.includes(code)),
      wd,
      standings,
    ),
  );
  const rest = stages.filter(({ code }) => !limits.some((limit) => limit.stages.includes(code)));
  return [...limited, ...rest.map((stage) => unit(setting, [stage], null, standings))];
}

/** The unit to which a stage or an item belongs. */
export const unitWith = (units: readonly StageUnit[], stage: string | undefined): StageUnit | undefined =>
  units.find(({ stages }) => stages.some(({ code }) => code === stage));

function unit(
  { catalogue }: Surroundings,
  stages: readonly Stage[],
  limitWd: number | null,
  all: readonly Standing[],
): StageUnit {
  const codes = stages.map(({ code }) => code);
  const standings = all.filter(({ item }) => codes.includes(catalogue.items.get(item)?.stage ?? ''));
  const gated = stages.findLast(({ gateItem }) => standings.some(({ item }) => item === gateItem));
  return {
    subject: codes.join('+'),
    stages,
    lead: (gated ?? stages.at(-1))?.lead ?? '',
    standings,
    counted: standings.filter(({ item }) => catalogue.items.get(item)?.limit.countsInTotal === true),
    gate: standings.find(({ item }) => item === gated?.gateItem),
    limitWd,
  };
}
