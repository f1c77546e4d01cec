import type { CommandOf } from '../../steps/domain/commands.js';
import { DOSSIER } from '../../steps/domain/dossier.js';
import type { Matter } from '../../steps/domain/matter.js';
import type { Passage } from '../../steps/domain/passage.js';
import { CATEGORIES, isCategory, type Category } from './categories.js';
import { issues, tell } from './issues.js';
import { assigning } from './terms.js';

/** Whoever is concerned says what is wrong; from then on the coordinator's time runs to give it an owner (TM-33). */
export function raise(p: Passage, { category, reason, about, extra }: CommandOf<'raise-issue'>): void {
  if (!isCategory(category)) p.refuse('issue.category-unknown', '问题交办 12.4', { categories: CATEGORIES });
  if (about !== undefined && !p.setting.standing(about)) p.refuse('issue.item-unknown', '问题交办 12.4');
  p.demandReason(reason, '问题交办 12.4');
  begin(p, { category, said: reason, ...(about === undefined ? {} : { about }) }, { ...extra });
}

/** What of the rule book raises a problem by itself. */
export interface StuckRule {
  readonly rule: string;
  readonly item: string;
  readonly category: Category;
  /** What follows of it by the rule: a class and a department, for the coordinator to decide on. */
  readonly suggests?: Readonly<Record<string, unknown>>;
}

/** 卡壳: one that is open about the same item has its owner, or is to get one; more would not help. */
export function raiseByRule(p: Passage, { rule, item, category, suggests = {} }: StuckRule): void {
  p.elsewhere(DOSSIER, (dossier) => {
    if (issues.open(dossier).some(({ about }) => about === item)) return;
    begin(dossier, { category, said: rule, about: item }, { ...suggests, rule });
  });
}

/** Why a problem that a rule raised has come to nothing. */
const MOVED_ON = 'moved-on';

/**
 * S02: what a rule raised, time takes back, where nobody was asked to solve it yet. What has an owner is answered for by
 * that one and confirmed by a person (S04, S05).
 */
export function dropByRule(p: Passage, rule: string, item: string): void {
  p.elsewhere(DOSSIER, (dossier) => {
    const found = issues
      .open(dossier)
      .find((one) => one.about === item && one.said === rule && issues.may(one, 'ISSUE_MERGED'));
    if (!found) return;
    dossier.asTime(dossier.at, () => {
      const issue = issues.follow(dossier, found, 'ISSUE_MERGED');
      tell(dossier, 'issue.merged', issue, { data: { reason: MOVED_ON, rule }, to: [dossier.lead] });
    });
  });
}

function begin(
  p: Passage,
  raised: Pick<Matter, 'category' | 'said' | 'about'>,
  extra: Readonly<Record<string, unknown>>,
): void {
  const issue = issues.raise(p, raised);
  const data = { ...extra, category: raised.category, reason: raised.said };
  tell(p, 'issue.raised', issue, { data, to: [p.lead] });
  issues.handTo(p, issue, p.lead);
  p.start(assigning(issue, p.lead, p.today, p.setting));
}
