import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { openConsultation, replace, type Consultation, type Opinion } from '../consultation.js';
import { CONSULTATION } from '../machine.js';

/** Q01, Q02, Q05: the department says what it thinks; who objects says why, or has not objected. */
export function reply(p: Passage, command: CommandOf<'reply'>): void {
  const consultation = consultationOfTheActor(p);
  const reason = command.reason?.trim() ?? '';
  const opinion = command.opinion === 'object' && reason !== '' ? 'object' : 'agree';
  const state = p.follow(CONSULTATION, consultation.state, opinion === 'object' ? 'OBJECTED' : 'AGREED');
  const said = { opinion, ...(reason === '' ? {} : { reason }) } as const;
  replace(p, consultation, { ...consultation, ...said, state, repliedOn: p.today });
  p.record(
    'consultation.replied',
    {
      ...command.extra,
      department: consultation.department,
      ...said,
      ...asGiven(command.opinion, opinion),
      ...(consultation.state === 'Q_ESCALATED' ? { late: true } : {}),
    },
    [p.lead],
  );
  p.meet('consultation', consultation.department);
  p.discharge('consultation', consultation.department);
}

/** Each answers for its own office, and only while it is asked; who belongs to none only looks whether anybody could. */
function consultationOfTheActor(p: Passage): Consultation {
  const { department = p.duty('consultation')?.subject ?? '' } = p.actor;
  const open = openConsultation(p, department);
  if (open) return open;
  const past = p.step.memo.consultations?.findLast((one) => one.department === department);
  if (!past) p.refuse('consultation.not-asked', 'consultation_reply_wd', { department });
  p.refuse('consultation.over', 'consultation_silence', { department, stands: past.closed ?? past.state });
}

/** An objection without reasons counts as agreement, and is kept as what it was. */
const asGiven = (given: Opinion, counted: Opinion) =>
  given === counted ? {} : { given, because: 'objection-without-reasons' };
