import { lastDayToRaise } from '../earliest.js';
import { Complaints } from '../complaints/complaints.js';
import { TENDER_PERIODS } from '../periods.js';
import { makeVoid } from './fail.js';
import { resumeIfClear, suspend } from './suspension.js';
import { demandMay, published } from './tender.js';

/** 招标投标法实施条例60–62: to the trade's own department. */
export const tenderComplaints = new Complaints({
  clock: 'complaint',
  subjectOf: (complaint) => complaint,
  window: TENDER_PERIODS.complaintWindow,
  first: TENDER_PERIODS.complaintAcceptance,
  afterAcceptance: TENDER_PERIODS.complaintDecision,
  examination: '招标投标法实施条例61',
  demandPublished: published,
  /** 条例60(2): about the documents, the opening or the award only after an objection; its time to answer is not counted. */
  lastDay: (p, about, knownOn) => {
    const { objections } = published(p);
    const objected = objections.filter((one) => one.about === about).at(-1);
    const mustObject = about === 'documents' || about === 'award';
    if (mustObject && !objected) p.refuse('complaint.objection-first', '招标投标法实施条例60', { about });
    const waiting = objected && { after: objected.on, through: objected.answeredOn ?? p.today };
    // Who objects to something knows of it.
    const known = waiting && waiting.after < knownOn ? waiting.after : knownOn;
    const { complaintWindow } = TENDER_PERIODS;
    return lastDayToRaise(p.setting.calendar, known, complaintWindow, waiting && [waiting]);
  },
  suspend: (p, complaint) => suspend(p, 'TENDER_SUSPENDED', complaint),
  resume: resumeIfClear,
  makeVoid: (p, reason) => {
    demandMay(p, 'TENDER_VOID');
    makeVoid(p, reason);
  },
});
