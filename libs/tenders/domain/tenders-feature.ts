import type { Clock } from '../../clocks/domain/clock.js';
import type { CommandName, CommandOf } from '../../steps/domain/commands.js';
import type { Feature } from '../../steps/domain/feature.js';
import type { Passage } from '../../steps/domain/passage.js';
import { returnBond } from './bonds.js';
import './commands.js';
import './facts.js';
import { PROCUREMENT, TENDER_NOTICE } from './items.js';
import { overdue, remind } from './late.js';
import * as purchase from './procurement/advance.js';
import { procurementComplaints } from './procurement/complaints.js';
import { PROCUREMENT_WAYS } from './procurement/machine.js';
import { procurement } from './procurement/procurement.js';
import * as notice from './procurement/publish.js';
import * as questions from './procurement/questions.js';
import { award, publicityEnded, publishCandidates } from './tender/award.js';
import { tenderComplaints } from './tender/complaints.js';
import { fileTenderReport, signContract, withdrawBid } from './tender/contract.js';
import { clarify, missOpening, postponeDeadline } from './tender/deadline.js';
import { voidTender } from './tender/fail.js';
import { TENDER } from './tender/machine.js';
import { answerObjection, objectTender } from './tender/objections.js';
import { openBids, rejectAllBids, reportEvaluation } from './tender/open-bids.js';
import { issueDocuments, publishTender } from './tender/publish.js';
import { tender } from './tender/tender.js';

type Rule<Name extends CommandName> = (p: Passage, command: CommandOf<Name>) => void;

/** A tender is kept on the step of its notice, a procurement on its own; on any other step there is none. */
function on<Name extends CommandName>(ofTender: Rule<Name> | null, ofProcurement: Rule<Name> | null) {
  return (p: Passage, command: CommandOf<Name>): void => {
    const { code } = p.step.item;
    const rule = code === TENDER_NOTICE ? ofTender : code === PROCUREMENT ? ofProcurement : null;
    if (rule) rule(p, command);
    else p.refuse('tender.no-tender', '招标投标法', { item: code });
  };
}

/** 招标投标、政府采购: what the one who builds carries out in public, held to the law's own days. */
export const tenders: Feature = {
  name: 'tenders',
  machines: [TENDER, PROCUREMENT_WAYS],
  fell: (p) => {
    tender.fell(p);
    procurement.fell(p);
  },
  commands: {
    'publish-tender': on(publishTender, notice.publishProcurement),
    'issue-documents': on(issueDocuments, null),
    clarify: on(clarify, notice.clarifyProcurement),
    'postpone-deadline': on(postponeDeadline, notice.postponeByPurchaser),
    'object-tender': on(objectTender, questions.challenge),
    'answer-objection': on(answerObjection, questions.answerChallenge),
    'withdraw-bid': on(withdrawBid, null),
    'return-bond': on(
      returnBond('contract', 'tender.bond-returned'),
      returnBond('procurement', 'procurement.bond-returned'),
    ),
    'open-bids': on(openBids, purchase.openProcurement),
    'report-evaluation': on(reportEvaluation, purchase.reportToPurchaser),
    'reject-all-bids': on(rejectAllBids, purchase.rejectAllSuppliers),
    'publish-candidates': on(publishCandidates, null),
    award: on(award, purchase.decideProcurement),
    'sign-contract': on(signContract, purchase.signProcurement),
    'file-tender-report': on(fileTenderReport, null),
    'void-tender': on(voidTender, null),
    'complain-tender': on(
      (p, command) => tenderComplaints.file(p, command),
      (p, command) => procurementComplaints.file(p, command),
    ),
    'accept-complaint': on(
      (p, command) => tenderComplaints.accept(p, command),
      (p, command) => procurementComplaints.accept(p, command),
    ),
    'refuse-complaint': on(
      (p, command) => tenderComplaints.refuse(p, command),
      (p, command) => procurementComplaints.refuse(p, command),
    ),
    'start-examination': on(
      (p, command) => tenderComplaints.startExamination(p, command),
      (p, command) => procurementComplaints.startExamination(p, command),
    ),
    'end-examination': on(
      (p, command) => tenderComplaints.endExamination(p, command),
      (p, command) => procurementComplaints.endExamination(p, command),
    ),
    'decide-complaint': on(
      (p, command) => tenderComplaints.decide(p, command),
      (p, command) => procurementComplaints.decide(p, command),
    ),
    'announce-result': on(null, purchase.announceResult),
    'publish-contract': on(null, purchase.publishContract),
    'file-contract': on(null, purchase.fileContract),
    'ask-procurement': on(null, questions.ask),
    'answer-query': on(null, questions.answerQuery),
  },
  reminders: {
    'tender-preparation': remind,
    'tender-objection': remind,
    publicity: remind,
    contract: remind,
    'tender-report': remind,
    complaint: remind,
    procurement: remind,
  },
  lapses: {
    'tender-preparation': missOpening,
    'tender-objection': overdue,
    publicity: (p, clock) => (clock.subject === 'TM-26' ? publicityEnded(p) : overdue(p, clock)),
    contract: overdue,
    'tender-report': overdue,
    complaint: overdue,
    procurement: lapseOfProcurement,
  },
};

/** GP-01 is the suppliers' time, GP-17 the longest that it may stand still; whatever else is over, somebody is late with. */
function lapseOfProcurement(p: Passage, clock: Clock): void {
  if (clock.subject === 'GP-01') missOpening(p);
  else if (clock.subject === 'GP-17') procurementComplaints.lift(p);
  else overdue(p, clock);
}
