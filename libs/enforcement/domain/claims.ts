import { GOVERNMENT } from '../../identity/domain/relation.js';

/** 合理诉求: what people may lawfully ask for, and whose it is to bring about: 属地政府, or for unpaid wages 人社. */
const MEDIATORS: Readonly<Record<string, string>> = {
  征地补偿: GOVERNMENT,
  欠薪: 'HRS',
  环境影响: GOVERNMENT,
  通行: GOVERNMENT,
};

export const LAWFUL_CLAIMS: readonly string[] = Object.keys(MEDIATORS);

/** The department that mediates a claim; undefined where it is no lawful one. */
export const mediatorOf = (claim: string | undefined): string | undefined => MEDIATORS[claim ?? ''];

/**
 * What an incident is said to be, and what it may be an offence against. The public-order law was renumbered for 2026:
 * its articles are not printed until the new numbers are loaded.
 */
const PUBLIC_ORDER = '治安管理处罚法';
const OFFENCES: Readonly<Record<string, readonly string[]>> = {
  GRAB_WORK: ['刑法226', PUBLIC_ORDER],
  FORCED_TRADE: ['刑法226', PUBLIC_ORDER],
  BLOCK_WORK: ['刑法290', '刑法293', PUBLIC_ORDER],
  THEFT_LOOT: ['刑法264', '刑法268', PUBLIC_ORDER],
  DAMAGE: ['刑法275', '刑法276'],
};

export const OFFENCE_TYPES: readonly string[] = Object.keys(OFFENCES);

/** 合理诉求纠纷: no offence, whatever it looks like on the site. */
export const LAWFUL_DISPUTE = 'LAWFUL_DISPUTE';

export const INCIDENT_TYPES: readonly string[] = [...OFFENCE_TYPES, LAWFUL_DISPUTE];

export const lawsOn = (type: string): readonly string[] => OFFENCES[type] ?? [];
