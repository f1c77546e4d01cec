import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { Clock } from '../../../clocks/domain/clock.js';
import type { Item } from '../../../catalogue/domain/item.js';
import { HEARING_PROCEDURE, HOLD, notHeld, REQUEST, type Hearing } from '../hearing.js';
import { HEARING } from '../machine.js';
import { holdTerms, requestTerms } from '../terms.js';

const ART_47 = '行政许可法47';

/**
 * 行政许可法 art. 47: where a licence concerns what others have at stake, its lead tells the applicant and them, before it
 * decides, that they may ask to be heard.
 */
export function noticeHearing(p: Passage, command: CommandOf<'notice-hearing'>): void {
  if (p.step.state !== 'IN_REVIEW') p.refuse('step.not-in-state', ART_47, { allowedIn: ['accepted'] });
  if (!knowsHearings(p.step.item)) p.refuse('hearing.not-for-item', '行政许可法46、47');
  if (p.step.memo.hearing)
    p.refuse('hearing.noticed-already', ART_47, { noticedOn: p.step.memo.hearing.noticedOn });
  const { dueOn } = p.start(requestTerms(p));
  p.charge('hearing', p.applicant, { subject: REQUEST });
  p.remember({
    hearing: { state: HEARING.initial, noticedOn: p.today, requestBy: dueOn },
    undecidable: { code: 'hearing.may-be-requested', clause: ART_47, data: { requestBy: dueOn } },
  });
  p.record('hearing.noticed', { ...command.extra, ...reasonOf(command), requestBy: dueOn }, [p.applicant]);
}

/** Licences under that law, and what the catalogue says is heard by a law of its own. */
const knowsHearings = ({ kind, clockStops }: Item): boolean =>
  kind === 'ADMIN_LICENCE' || clockStops.some(({ procedure }) => procedure === HEARING_PROCEDURE);

/** TM-08: asked for in time, by the applicant, or through the department by somebody else whose interests it touches. */
export function requestHearing(p: Passage, command: CommandOf<'request-hearing'>): void {
  const hearing = noticedHearing(p);
  const state = p.follow(HEARING, hearing.state, 'HEARING_REQUESTED');
  const by = command.by ?? (p.actor.role === 'applicant' ? 'applicant' : 'interested-party');
  endRequest(p);
  const { dueOn: holdBy } = p.start(holdTerms(p));
  const requested = { ...hearing, state, by, requestedOn: p.today, holdBy };
  p.remember({ hearing: requested, undecidable: notHeld(requested) });
  p.record('hearing.requested', { ...command.extra, ...reasonOf(command), by, holdBy }, [
    p.lead,
    p.applicant,
  ]);
}

/** TM-08: nobody has asked; who is silent waives it, and the lead may decide. */
export function waiveHearing(p: Passage, { dueOn }: Clock): void {
  const hearing = noticedHearing(p);
  p.remember({
    hearing: { ...hearing, state: p.follow(HEARING, hearing.state, 'HEARING_WAIVED') },
    undecidable: undefined,
  });
  p.discharge('hearing', REQUEST);
  p.record('hearing.waived', { dueOn }, [p.lead]);
}

/** What stood open with the step ends with it. */
export function closeWithTheStep(p: Passage): void {
  if (!p.step.memo.undecidable || p.step.state === 'IN_REVIEW' || p.step.state === 'SPECIAL') return;
  p.stop('hearing', p.step.state, HOLD);
  p.stop('hearing', p.step.state, REQUEST);
  p.discharge('hearing', REQUEST);
  p.remember({ undecidable: undefined });
}

function endRequest(p: Passage): void {
  p.meet('hearing', REQUEST);
  p.discharge('hearing', REQUEST);
}

function noticedHearing(p: Passage): Hearing {
  const { hearing } = p.step.memo;
  if (!hearing) p.refuse('hearing.not-noticed', ART_47);
  return hearing;
}

const reasonOf = ({ reason }: { readonly reason?: string }) => (reason === undefined ? {} : { reason });
