import type { Day } from '../../calendar/domain/day.js';

/** The kinds of clock (时限); one arithmetic for all of them. */
export type ClockKind =
  | 'acceptance'
  | 'correction'
  | 'decision'
  | 'promised'
  | 'delivery'
  | 'publication'
  | 'special'
  | 'supply'
  | 'conversion'
  | 'post-check'
  | 'rectification'
  | 'land-use'
  | 'land-revocation'
  | 'land-objection'
  | 'idle-fee'
  | 'idle-reclaim'
  | 'idle-inquiry'
  | 'idle-payment'
  | 'work-start'
  | 'consultation'
  | 'hearing'
  | 'tender-preparation'
  | 'tender-objection'
  | 'publicity'
  | 'contract'
  | 'tender-report'
  | 'complaint'
  | 'procurement'
  | 'connection'
  | 'issue'
  | 'supervision'
  | 'rating'
  | 'enforcement'
  | 'stage'
  | 'project'
  | 'validity';

export type WarningLevel = 'blue' | 'yellow' | 'red' | 'dark-red';

interface ClockData {
  readonly clock: ClockKind;
  /** Which one, where several of a kind run: the material that is to be supplied. */
  readonly subject?: string;
}
interface Ends {
  readonly dueOn: Day;
  /** T-09: it reaches into a year whose calendar is not published yet. */
  readonly provisional?: true;
}
type DueClockData = ClockData & Ends;

/** Whatever else a command carried is kept with its fact. */
type Kept = Readonly<Record<string, unknown>>;

/** What a step stands on of its park (区域评估): free of charge, with the reason, and never anything to pay (INV-L). */
interface Shared {
  readonly by: string;
  readonly park: string;
  readonly report: string;
  readonly reason: { readonly zh: string; readonly en: string };
  /** Left out where what was found does not age. */
  readonly validUntil?: Day;
}

/** Every fact by its name, with what it says. A wrong payload does not compile. */
export interface FactData {
  'project.registered': {
    code: string;
    name: string;
    type: string;
    region: string;
    catalogue: string;
    park?: string;
    granted?: string[];
  };
  'project.facts-changed': { changed: Readonly<Record<string, { from: unknown; to: unknown }>> };
  /** `begun` no longer applies but goes on; `blocked` are milestones that were reached and are not any more. */
  'procedure.redrawn': Readonly<
    Record<'added' | 'dropped' | 'changed' | 'begun' | 'blocked', readonly string[]>
  >;
  'project.completed': Record<string, never>;
  'milestone.reached': { milestone: string };
  /** It was reached, and is not any more: what it stood on has fallen. */
  'milestone.blocked': { milestone: string; by: string };

  'step.opened': { after?: string[] };
  'step.locked': { waitsFor: string[] };
  'step.dropped': { because: string };
  'step.submitted': Kept & { receivedOn: Day; round: number };
  'step.accepted': Kept & {
    mode: 'normal' | 'provisional' | 'deemed';
    acceptedOn: Day;
    dueOn?: Day;
    deferred?: string[];
    supplyBy?: Day;
  };
  'step.corrections-requested': Kept & { materials: string[]; reason: string };
  'step.corrected': Kept & { materials: string[]; receivedOn: Day };
  'step.not-accepted': Kept & { reason: string; ground: string };
  'step.paused': Kept & { procedure: string; basis: string; days?: number; expectedOn?: Day; capOn?: Day };
  'step.resumed': Kept & { procedure: string; from: Day; to: Day };
  'step.extended': Kept & { dueOn: Day; reason: string; provisional?: true };
  'step.granted': Kept & {
    mode: 'normal' | 'provisional' | 'commitment' | 'tacit';
    basis?: string;
    with?: string;
    outstanding?: string[];
  };
  'step.refused': Kept & { reason: string; remedies: string; with?: string };
  'step.delivered': Kept;
  'step.published': Kept;
  'step.withdrawn': Kept & { reason?: string };
  'step.terminated': Kept & { reason: string };

  'step.waived': Shared;
  'step.simplified': Shared & { effect: 'SIMPLIFY' | 'COMMIT' };
  /** It stands on it no longer; what had been waived waits to be applied for. */
  'step.reliance-ended': Kept & { by: string; reason: string };

  /** What it relied on has fallen. It is flagged and not undone: people decide what becomes of it. */
  'step.dependency-broken': { by: string; because: string };

  'clock.started': DueClockData & { basis: string };
  'clock.paused': ClockData & { basis: string };
  'clock.resumed': DueClockData;
  'clock.moved': DueClockData & { from: Day; because: string };
  'clock.warned': ClockData & { level: WarningLevel };
  'clock.met': ClockData;
  'clock.stopped': ClockData & { because: string };
  'clock.lapsed': DueClockData;
  'clock.reminded': DueClockData;

  'material.supplied': Kept & { ref: string };
  'material.lapsed': { ref: string; dueOn?: Day };
  'step.awaiting-materials': Kept & { materials: string[] };
  'step.converted': Kept;
  'step.opinion-voided': Kept & { reason: string };
  /** A right of the applicant's, across all its projects, until the end of that day. */
  'right.suspended': { right: SuspendedRight; until: Day; because: string };
  /** 失信记录: kept with the applicant. */
  'credit.recorded': { conduct: string; basis: string };

  'commitment.signed': Kept & { notice: string; version: string; sha256: string; materials?: string[] };
  'commitment.checked': Kept & {
    passed: boolean;
    checkedBy: string;
    on: Day;
    number?: string;
    findings?: string;
    reason?: string;
  };
  'commitment.rectified': Kept;
  'commitment.broken': { dueOn: Day };
  'filing.correction-ordered': { reason?: string };

  'licence.revocation-proposed': { ground: string; dueOn?: Day };
  'licence.revoked': Kept & { ground: string; reason: string };
  'licence.lapsed': { dueOn: Day; because: string; share?: number };
  'licence.recalled': Kept & { reason: string };
  'licence.cancelled': Kept & { ground: string; reason?: string };
  'licence.suspended': Kept & { reason: string };
  'licence.resumed': Kept;
  'licence.expiring': { dueOn: Day };
  'licence.renewal-applied': Kept & { dueOn: Day };
  'licence.renewed': Kept & { mode: 'normal' | 'deemed'; dueOn: Day };
  'licence.renewal-refused': Kept & { reason: string };
  'work.started': Kept;
  /** 建筑法 art. 10: to be reported within a month of the day since when nobody builds. */
  'work.suspended': Kept & { reason: string; stoppedOn: Day; reportBy: Day; late: boolean };
  'work.resumed': Kept;
  'work.completed': Kept;

  'land.committed': Ends & { revokeOn: Day };
  'land.paid': Kept & { amount: number; area?: number };
  'land.used': Kept & { event: string; share: number; late: boolean };
  'land.warned': Ends;
  'land.breached': Ends & { atRisk: number };
  /** `state` is where the commitment then stands: an excuse may be too short to end a breach. */
  'land.excused': Kept & Ends & { cause: string; months: number; revokeOn: Day; state: string };
  'land.revocation-noticed': { objectBy: Day; atRisk: number };
  'land.objected': Kept & { reason?: string };
  'land.objection-decided': Kept & { upheld: boolean; reason?: string };
  'land.revocation-case-opened': { because: string };
  'land.revocation-confirmed': Kept & { confirmed: boolean; reason?: string };
  'land.approval-revoked': { share: number; area?: number };
  'land.payment-forfeited': { amount: number; kept: number; share: number; basis: string };
  'land.payment-held': { amount: number; kept: number; share: number; basis: string };
  'land.penalty-case-opened': { amount: number; kept: number; share: number; basis: string };

  'idle.watched': Kept & { startBy: Day; price: number };
  'idle.building-stopped': Kept & { suspectedAfter: Day };
  'idle.suspected': Ends & { fee: number; explainBy: Day };
  'idle.explained': Kept & { reason: string };
  'idle.found': Kept & { months: number };
  'idle.excused': Kept & { cause: string; months: number; startBy: Day };
  'idle.fee-decided': Kept & { amount: number; basis: string; payBy: Day };
  'idle.fee-paid': Kept & { amount: number; outstanding: number };
  'idle.reclaim-due': Ends;
  'idle.reclaimed': Kept & { reason?: string };
  'idle.closed': Kept & { because: string };

  'document.uploaded': {
    material: string;
    document: string;
    version: number;
    name: string;
    size: number;
    sha256: string;
  };
}

/** What an applicant may not ask for, for a time: since it broke a promise, or (`application`, of that item) lied. */
export type SuspendedRight = 'tolerance' | 'commitment' | 'application';

export type FactName = keyof FactData;

/** Something that happened: who, when, on which step, with what data. */
export interface Fact<Name extends FactName = FactName> {
  readonly name: Name;
  readonly at: Date;
  readonly item?: string;
  readonly stepId?: string;
  /** The office that acted, as facts name it; `system` for what time does. */
  readonly actor: string;
  /** The account behind the office. */
  readonly by?: string;
  readonly data: FactData[Name];
}
