import type { Day } from '../../calendar/domain/day.js';

/** What no supplier may do, as a closed list: what is complained about is one of these. */
export const PRACTICES = [
  'designated-contractor',
  'unreasonable-charge',
  'beyond-catalogue',
  'off-platform',
  'repeated-test',
  'raised-voltage',
  'refused-early-application',
  'delayed-plan',
] as const;
export type Practice = (typeof PRACTICES)[number];

/** 投诉: what was said to have been done, and what was found. */
export interface PracticeComplaint {
  readonly id: string;
  readonly practice: Practice;
  readonly reason: string;
  readonly on: Day;
  readonly state: 'complained' | 'found' | 'not-found' | 'mended';
  readonly answeredOn?: Day;
  readonly findings?: string;
  readonly mendedOn?: Day;
  readonly measures?: string;
}

/** 优化营商环境条例 art. 28: each supply has an authority that watches over its supplier. */
const REGULATORS: Readonly<Record<string, string>> = { power: 'DRC', telecom: 'IIT' };

/** 电力: 发展改革 (能源) 部门; 通信: 工业和信息化; 供水、排水、燃气、供热: 住房和城乡建设. */
export const regulatorOf = (domain: string): string => REGULATORS[domain] ?? 'HUD';
