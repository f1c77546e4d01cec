import type { Milestone } from '../catalogue/domain/catalogue.js';
import { applicableMilestones, blockersOf, type Blockers } from '../procedure/domain/milestones.js';
import {
  hasFallen,
  isPositive,
  standsFirm,
  type CaseInView,
  type Standing,
  type StepFile,
} from '../steps/index.js';

export interface MilestoneStanding extends Blockers {
  readonly milestone: Milestone;
  readonly reached: boolean;
  readonly blockers: readonly Blocker[];
  /** Granted, but what it relied on has fallen and is not there again: it carries the milestone, and people look into it. */
  readonly flagged: readonly { readonly item: string; readonly by: string }[];
}

/** What keeps a milestone shut: an item, why it does, and its step, which says who has the ball. */
export interface Blocker {
  readonly item: string;
  readonly because: BlockedBecause;
  readonly step: StepFile | undefined;
}

export const BLOCKED_BECAUSE = ['not-granted', 'provisional', 'owed', 'suspended', 'fallen'] as const;
export type BlockedBecause = (typeof BLOCKED_BECAUSE)[number];

/** 取得土地, 可以开工, 可以验收, 可以使用: whether it is reached, and what is in its way, item by item. */
export function milestonesOf({ file }: CaseInView): MilestoneStanding[] {
  const { catalogue, procedure } = file.book;
  const standings = new Map(file.allStandings().map((standing) => [standing.item, standing]));
  const firm = new Set([...standings.values()].filter(standsFirm).map(({ item }) => item));
  const isThere = (item: string): boolean => {
    const standing = standings.get(item);
    return standing === undefined || isPositive(standing);
  };
  return applicableMilestones(catalogue, procedure).map((milestone) => ({
    milestone,
    reached: file.project.milestones.includes(milestone.code),
    ...blockersOf(milestone, procedure, firm),
    blockers: file.blockers(milestone.code).map((item) => {
      return { item, because: whyOf(standings.get(item)), step: file.file(item) };
    }),
    flagged: milestone.requires.flatMap((item) =>
      (standings.get(item)?.brokenBy ?? []).filter((by) => !isThere(by)).map((by) => ({ item, by })),
    ),
  }));
}

function whyOf(standing: Standing | undefined): BlockedBecause {
  if (standing === undefined) return 'not-granted';
  if (hasFallen(standing.state)) return 'fallen';
  if (standing.impeded.includes('licence-suspended')) return 'suspended';
  if (standing.state === 'PROVISIONAL') return 'provisional';
  return standing.owed.length > 0 ? 'owed' : 'not-granted';
}
