import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { termsOf } from '../periods.js';
import { supervisingOffice } from '../supervisors.js';
import type { Complaint } from './complaint-memo.js';
import type { Filing, Regime } from './regime.js';

/** 投诉: by a bidder to the department that supervises; each is kept by its name on the step of the notice. */
export class Complaints {
  constructor(private readonly regime: Regime) {}

  /** 条例60, 政府采购法55: in time, and where the law wants it after an objection. TM-29, GP-16 begin to run. */
  file(p: Passage, { about = 'other', knownOn = p.today, reason, extra }: Filing): void {
    const { regime } = this;
    regime.demandPublished(p);
    p.demandReason(reason, regime.window.basis);
    const latest = regime.lastDay(p, about, knownOn < p.today ? knownOn : p.today);
    if (p.today > latest)
      p.refuse('complaint.too-late', regime.window.basis, {
        latest,
        accepted: latest,
        within: regime.window.n,
      });
    const complaint = `C-${all(p).length + 1}`;
    p.remember({ complaints: [...all(p), { id: complaint, about, on: p.today, state: 'filed' }] });
    const office = supervisingOffice(p);
    const subject = regime.subjectOf(complaint);
    const { dueOn: until } = p.start(termsOf(regime.first, regime.clock, office, p.today, subject));
    p.charge(regime.clock, office, { subject });
    p.record('complaint.filed', { ...extra, reason, complaint, about, until }, [office, p.applicant]);
  }

  /** TM-29, 条例61: whether it is heard is decided within three working days; 条例62: it may be ordered that all stands still. */
  accept(p: Passage, { complaint: named, suspend, extra }: CommandOf<'accept-complaint'>): void {
    const { regime } = this;
    const complaint = this.demand(p, named, 'filed');
    const subject = regime.subjectOf(complaint.id);
    this.change(p, complaint, { state: 'accepted', ...(suspend ? { suspends: true as const } : {}) });
    if (regime.afterAcceptance) {
      this.met(p, subject);
      const office = supervisingOffice(p);
      p.charge(regime.clock, office, { subject });
      p.start(termsOf(regime.afterAcceptance, regime.clock, office, p.today, subject));
    }
    const until = p.running(regime.clock, subject)?.dueOn ?? p.today;
    p.record('complaint.accepted', { ...extra, complaint: complaint.id, until }, [p.applicant]);
    if (suspend) regime.suspend(p, complaint.id);
  }

  refuse(p: Passage, { complaint: named, reason, extra }: CommandOf<'refuse-complaint'>): void {
    const complaint = this.demand(p, named, 'filed');
    p.demandReason(reason, this.regime.first.basis);
    this.end(p, complaint, 'refused');
    p.record('complaint.refused', { ...extra, complaint: complaint.id, reason }, [p.applicant]);
  }

  /** 条例61, 政府采购法实施条例58: tests, appraisals and expert reviews are not counted (INV-C: with its name and its clause). */
  startExamination(p: Passage, { complaint: named, procedure, extra }: CommandOf<'start-examination'>): void {
    const { regime } = this;
    const complaint = this.demand(p, named, 'accepted');
    if (!EXAMINATIONS.includes(procedure))
      p.refuse('complaint.no-examination', regime.examination, { procedure, allowed: EXAMINATIONS });
    if (complaint.examination) p.refuse('complaint.under-examination', regime.examination);
    this.change(p, complaint, { examination: { procedure, since: p.today } });
    const basis = `${regime.examination} ${procedure}`;
    const told = { ...extra, complaint: complaint.id, procedure, basis };
    p.record('complaint.examination-started', told, [p.applicant]);
    p.pause(regime.clock, basis, regime.subjectOf(complaint.id));
  }

  endExamination(p: Passage, { complaint: named, extra }: CommandOf<'end-examination'>): void {
    const { regime } = this;
    const complaint = this.demand(p, named, 'accepted');
    const { examination } = complaint;
    if (!examination) p.refuse('complaint.not-examined', regime.examination);
    this.change(p, complaint, { examination: undefined });
    const { procedure, since: from } = examination;
    const told = { ...extra, complaint: complaint.id, procedure, from, to: p.today };
    p.record('complaint.examination-ended', told, [p.applicant]);
    const pause = { after: from, through: p.today, basis: `${regime.examination} ${procedure}` };
    p.resume(regime.clock, pause, regime.subjectOf(complaint.id));
  }

  /** TM-30, GP-16: decided in writing and with reasons; upheld, it may make void what was done. */
  decide(
    p: Passage,
    { complaint: named, upheld, voids, reason, extra }: CommandOf<'decide-complaint'>,
  ): void {
    const { regime } = this;
    const complaint = this.demand(p, named, 'accepted');
    p.demandReason(reason, regime.first.basis);
    if (complaint.examination) p.refuse('complaint.under-examination', regime.examination);
    this.end(p, complaint, upheld ? 'upheld' : 'dismissed');
    const told = { ...extra, complaint: complaint.id, upheld, reason };
    p.record('complaint.decided', told, [p.applicant, supervisingOffice(p)]);
    if (upheld && voids) regime.makeVoid(p, reason);
    else regime.resume(p);
  }

  /** The order that nothing goes on is over. */
  lift(p: Passage): void {
    p.remember({ complaints: all(p).map((one) => ({ ...one, suspends: undefined })) });
    this.regime.resume(p);
  }

  private end(p: Passage, complaint: Complaint, state: Complaint['state']): void {
    const subject = this.regime.subjectOf(complaint.id);
    this.change(p, complaint, { state, suspends: undefined });
    this.met(p, subject);
  }

  /** What the office had to do by that date it has done, late or not. */
  private met(p: Passage, subject: string): void {
    p.meet(this.regime.clock, subject);
    p.discharge(this.regime.clock, subject);
  }

  /** The one that is named, or the oldest that stands so; by the office that was given it. */
  private demand(p: Passage, named: string | undefined, state: Complaint['state']): Complaint {
    const standing = all(p).filter((one) => one.state === state);
    const found = named === undefined ? standing[0] : standing.find(({ id }) => id === named);
    if (!found) p.refuse('complaint.none', this.regime.first.basis, { complaint: named ?? '' });
    const office = p.duty(this.regime.clock, this.regime.subjectOf(found.id))?.to.code;
    const { department } = p.actor;
    if (department !== undefined && office !== undefined && department !== office)
      p.refuse('access.not-yours', this.regime.first.basis, { actor: p.actor.label });
    return found;
  }

  private change(p: Passage, { id }: Complaint, change: Partial<Complaint>): void {
    p.remember({ complaints: all(p).map((one) => (one.id === id ? { ...one, ...change } : one)) });
  }
}

/** 检验、检测、鉴定 and 专家评审, by the catalogue's codes. */
const EXAMINATIONS: readonly string[] = ['SP-TEST', 'SP-EXPERT'];

const all = ({ step }: Passage): readonly Complaint[] => step.memo.complaints ?? [];
