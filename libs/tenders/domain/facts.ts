import type { Day } from '../../calendar/domain/day.js';

type Kept = Readonly<Record<string, unknown>>;

/** Until when the next thing is to be done, or may be done. */
interface Until {
  readonly until: Day;
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'tender.published': Kept & { docIssuedOn?: Day; bidDeadline?: Day; applyBy?: Day };
    'tender.documents-issued': Kept & { docIssuedOn: Day; bidDeadline: Day };
    'tender.clarified': Kept & { bidDeadline?: Day };
    'tender.deadline-postponed': Kept & { bidDeadline: Day; from: Day; because: string };
    'tender.objected': Kept & { objection: string; about: string; answerBy: Day };
    'tender.suspended': { because: string };
    'tender.answered': Kept & { objection: string };
    'tender.resumed': { since: Day };
    'tender.bid-withdrawn': Kept;
    'tender.bond-returned': Kept & { bond: string };
    'tender.opened': Kept & { bidders: number };
    /** The day that was told for it has gone by. */
    'tender.opening-missed': { bidDeadline: Day };
    'tender.evaluated': Kept;
    'tender.failed': Kept & { because: string; bidders?: number };
    'tender.candidates-published': Kept & Until & { candidates: number };
    'tender.publicity-ended': { candidates: number };
    'tender.awarded': Kept & { rank: number; contractBy: Day; reportBy: Day };
    'tender.contract-signed': Kept;
    'tender.reported': Kept;
    'tender.voided': Kept & { reason: string };

    'complaint.filed': Kept & Until & { complaint: string; about: string };
    'complaint.accepted': Kept & Until & { complaint: string };
    'complaint.refused': Kept & { complaint: string; reason: string };
    'complaint.examination-started': Kept & { complaint: string; procedure: string; basis: string };
    'complaint.examination-ended': Kept & { complaint: string; procedure: string; from: Day; to: Day };
    'complaint.decided': Kept & { complaint: string; upheld: boolean };

    'procurement.published': Kept & { method: string };
    'procurement.clarified': Kept & { bidDeadline: Day };
    'procurement.deadline-postponed': Kept & { bidDeadline: Day; from: Day; because: string };
    'procurement.asked': Kept & { query: string; answerBy: Day };
    'procurement.query-answered': Kept & { query: string };
    'procurement.challenged': Kept & { challenge: string; answerBy: Day };
    'procurement.challenge-answered': Kept & { challenge: string };
    'procurement.opened': Kept & { bidders: number };
    'procurement.failed': Kept & { because: string; bidders?: number };
    'procurement.evaluated': Kept;
    'procurement.decided': Kept;
    'procurement.announced': Kept;
    'procurement.contract-signed': Kept;
    'procurement.contract-published': Kept;
    'procurement.contract-filed': Kept;
    'procurement.bond-returned': Kept & { bond: string };
    'procurement.suspended': { because: string };
    'procurement.resumed': { because: string };

    /** Somebody beside the step's lead is late with what the law gives it so long for. */
    'clock.overdue': { clock: string; subject?: string; dueOn: Day; against: string };
  }
}
