import { formatInstant } from '../../calendar/domain/day.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named } from '../../steps/http/index.js';
import type { LicenceReading, WorkReading } from '../read-licence.js';
import type { LicenceView } from './licence-views.js';

export function showLicence(reading: LicenceReading): LicenceView {
  const { step, catalogue, licence, ends, work } = reading;
  return {
    id: step.id,
    item: named(catalogue.items, step.item.code),
    state: licence && { code: licence.state, ...wordsFor('licence', licence.state) },
    validUntil: ends?.on ?? null,
    renewBy: ends?.renewBy ?? null,
    renewals: licence?.renewals ?? 0,
    renewalsAllowed: reading.renewalsAllowed,
    renewal: licence?.renewal && ends ? { appliedOn: licence.renewal.appliedOn, decideBy: ends.on } : null,
    usedBy: licence?.usedBy ?? null,
    reliedOn: reading.reliedOn.map(({ item, because, at, standsAgain }) => ({
      item: named(catalogue.items, item),
      because,
      at: formatInstant(new Date(at)),
      standsAgain,
    })),
    work: work && showWork(work),
  };
}

const showWork = ({
  state,
  startBy,
  extensions,
  extensionsAllowed,
  startedOn,
  suspendedOn,
}: WorkReading) => ({
  state: { code: state, ...wordsFor('work', state) },
  startBy,
  extensions,
  extensionsAllowed,
  startedOn,
  suspendedOn: suspendedOn ?? null,
});
