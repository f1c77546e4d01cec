import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { MachineName } from './states.js';

/**
 * How each of the catalogue's kinds of item runs on the two machines, and why.
 * Three kinds of approval must not be mixed: licences under 行政许可法, which applies to them in full; the
 * government's own approvals, whose clocks are local commitments; and filings, confirmations, services and
 * acts of the applicant, which have limits of their own and can't be refused like a licence.
 */
export interface KindRule {
  readonly machine: MachineName;
  /** 行政许可法 art. 32(4): silence for five working days means accepted. The law says it of licences only. */
  readonly deemedAcceptance: boolean;
  /** Whether the lead may decide against it. */
  readonly refusable: boolean;
  /** INV-I, 双公示: a decision is published within seven working days; what cannot be decided against is none. */
  readonly published: boolean;
  readonly because: string;
}

const licence = { machine: 'application', deemedAcceptance: true, refusable: true, published: true } as const;
const approval = { ...licence, deemedAcceptance: false } as const;
const service = { ...approval, refusable: false, published: false } as const;
const ownAct = { machine: 'filing', deemedAcceptance: false, refusable: false, published: false } as const;

export const KINDS = {
  ADMIN_LICENCE: { ...licence, because: '行政许可法 applies in full' },
  GOV_APPROVAL: {
    ...approval,
    because: 'the government decides for itself: no art. 32 silence, but reasons and publicity',
  },
  CONFIRMATION: { ...approval, because: 'a fact is confirmed or not; silence confirms nothing' },
  TECH_REVIEW: { ...approval, because: 'a technical opinion may be negative; silence is no opinion' },
  ASSESSMENT: { ...approval, because: 'an opinion on a report; silence is no opinion' },
  REGISTRATION: {
    ...approval,
    because: '不动产登记暂行条例: a register entry needs an act, and may be denied (art. 22)',
  },
  CONTRACT: {
    ...approval,
    because: 'a contract needs two wills; silence is not one; to whom land was sold is public',
  },
  INTERNAL: {
    ...approval,
    because:
      'an act of the authority, and nobody applies under 行政许可法; the conditions of a sale are public',
  },
  PLAN: {
    ...approval,
    because: 'a plan of the government, not an application; 政府投资条例 makes it public',
  },
  BUNDLE: { ...approval, because: 'joint acceptance: decided when all that it joins are decided' },
  TENDER_STEP: {
    ...service,
    because: 'the trading centre serves the tenderee; it does not decide on the tender',
  },
  UTILITY: { ...service, because: 'a public service under contract: refusing it is a prohibited practice' },
  REG: { ...service, because: 'a registration on complete information: entered, not judged' },
  PRECONDITION: { ...service, because: 'a proof that something is in place: it is there or still missing' },
  SUPERVISION: { ...service, because: 'the supervisor writes a report; nothing is refused by it' },
  FILING: {
    ...ownAct,
    because: '企业投资项目核准和备案管理条例 art. 13: complete information is filed; no review exists',
  },
  SELF: { ...ownAct, because: "the applicant's own act, reported by it; nobody accepts it" },
} as const satisfies Record<string, KindRule>;

export type ItemKind = keyof typeof KINDS;

/** 涉密项目: known to those who handle it; nothing of it is published (INV-I, 政府信息公开条例 art. 14). */
export const isSecret = ({ facts }: { readonly facts: Facts }): boolean => facts.secret === true;

/** What the project owner itself leads (lead JSD) is completed by its own act, whatever its kind. */
export function ruleForItem(item: { kind: string; lead: string }): KindRule {
  if (item.lead === 'JSD') return OWNERS_ACT;
  const rule: KindRule | undefined = (KINDS as Record<string, KindRule>)[item.kind];
  if (!rule) throw new Error(`No rule for items of kind ${item.kind}`);
  return rule;
}

const OWNERS_ACT: KindRule = { ...ownAct, because: 'led by the project owner: completed by its own act' };
