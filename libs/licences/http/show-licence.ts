import { formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/index.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named } from '../../steps/http/index.js';
import type { LicenceReading, ReliedOn, WorkReading } from '../read-licence.js';
import type { LicenceView } from './licence-views.js';

export function showLicence(reading: LicenceReading): LicenceView {
  const { step, catalogue, licence, renewalsAllowed, reliedOn, work } = reading;
  return {
    id: step.id,
    item: named(catalogue.items, step.item.code),
    state: licence && inWords('licence', licence.state),
    ...showEnd(reading),
    renewals: licence?.renewals ?? 0,
    renewalsAllowed,
    usedBy: licence?.usedBy ?? null,
    reliedOn: reliedOn.map((one) => showReliedOn(one, catalogue)),
    work: work && showWork(work),
  };
}

const inWords = (vocabulary: string, code: string) => ({ code, ...wordsFor(vocabulary, code) });

function showEnd({ ends, licence }: LicenceReading): Pick<LicenceView, 'validUntil' | 'renewBy' | 'renewal'> {
  if (!ends) return { validUntil: null, renewBy: null, renewal: null };
  const renewal = licence?.renewal ? { ...licence.renewal, decideBy: ends.on } : null;
  return { validUntil: ends.on, renewBy: ends.renewBy, renewal };
}

const showReliedOn = ({ item, because, at, standsAgain }: ReliedOn, { items }: Catalogue) => ({
  item: named(items, item),
  because,
  at: formatInstant(new Date(at)),
  standsAgain,
});

const showWork = ({
  state,
  startBy,
  extensions,
  extensionsAllowed,
  startedOn,
  suspendedOn,
}: WorkReading) => ({
  state: inWords('work', state),
  startBy,
  extensions,
  extensionsAllowed,
  startedOn,
  suspendedOn: suspendedOn ?? null,
});
