import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { RuleParameters } from '../../steps/domain/setting.js';

const LOW_VOLTAGE = 'PWR-01';
const HIGH_VOLTAGE = 'PWR-02';

export const isPower = (item: string): boolean => item === LOW_VOLTAGE || item === HIGH_VOLTAGE;

/** P02: low voltage takes two steps, 受理签约 and 装表接电; so does any supply for which nobody has to build. */
export const maySkipThePlan = (item: string): boolean => item !== HIGH_VOLTAGE;

/** P03: since 1479号 only the designs of important and special users are examined. */
export const isImportantUser = (item: string, facts: Facts): boolean =>
  isPower(item) && facts['power_important_user'] === true;

/** 三零: low voltage up to a capacity has no visit, no approval, and nothing to pay; a capacity that nobody stated is none. */
export function isFreeOfEverything(
  item: string,
  facts: Facts,
  parameters: Pick<RuleParameters, 'number'>,
): boolean {
  const load = facts['power_load_kw'];
  return item === LOW_VOLTAGE && typeof load === 'number' && load <= parameters.number('power_sanling_kw');
}

/** The parameter that measures the supplier's time (TM-34 to TM-36); null where the catalogue alone does. */
export function limitOf(
  item: string,
  facts: Facts,
  parameters: Pick<RuleParameters, 'number'>,
): 'power_low_wd' | 'power_low_full_wd' | 'power_hv_single_wd' | 'power_hv_dual_wd' | null {
  if (item === HIGH_VOLTAGE)
    return facts['power_dual_source'] === true ? 'power_hv_dual_wd' : 'power_hv_single_wd';
  if (item !== LOW_VOLTAGE) return null;
  const suppliersLines = facts['power_outside_lines'] === true && isFreeOfEverything(item, facts, parameters);
  return suppliersLines ? 'power_low_full_wd' : 'power_low_wd';
}
