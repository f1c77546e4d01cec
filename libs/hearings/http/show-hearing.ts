import { formatInstant } from '../../calendar/domain/day.js';
import { wordsFor } from '../../platform/messages/index.js';
import type { Hearing } from '../domain/hearing.js';
import type { HearingReading } from '../read-hearing.js';
import type { HearingView, StepHearingView } from './hearing-views.js';

export function showHearing({ step, now }: HearingReading): StepHearingView {
  const { id, item, memo } = step;
  return {
    id,
    item: item.code,
    asOf: formatInstant(now),
    hearing: memo.hearing ? show(memo.hearing) : null,
  };
}

function show({ state, noticedOn, requestBy, ...later }: Hearing): HearingView {
  const { requestedOn = null, by = null, holdBy = null, on = null, place = null, heldOn = null } = later;
  const named = { code: state, ...wordsFor('hearing', state) };
  return { state: named, noticedOn, requestBy, requestedOn, by, holdBy, on, place, heldOn };
}
