import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useCited } from '../../language/cited';
import { useListed } from '../../language/listed';
import { usePeriods } from '../../language/period';
import { useSaid } from '../../language/said';
import { ItemLists } from './item-lists';

type Item = Schemas['ItemView'];
type Rows = readonly (readonly [field: string, value: ReactNode])[];

/** What an item is, on what it stands, by when it is decided, and what belongs to it. */
export function ItemWhole({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const rows = [...useOffices(item), ...useLimits(item), ...useManner(item), ...useGrounds(item)];
  return (
    <>
      <dl className="admin-pairs">
        {rows.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`catalogue.field.${field}`)}</dt>
            <dd>{value ?? t('catalogue.nothing')}</dd>
          </div>
        ))}
      </dl>
      <ItemLists item={item} />
    </>
  );
}

function useOffices({ stage, kind, lead, coop, condition }: Item): Rows {
  const { t } = useTranslation();
  const said = useSaid();
  const named = useNamed();
  return [
    ['stage', said(stage)],
    ['kind', t(`catalogue.kind.${kind}`)],
    ['lead', said(lead)],
    ['coop', named(coop)],
    ['condition', condition && `${said(condition)} ${condition.code}`],
  ];
}

function useLimits({ statutory, promised, promisedByType, extension }: Item): Rows {
  const { t } = useTranslation();
  const said = useSaid();
  const cited = useCited();
  const listed = useListed();
  const period = usePeriods();
  const byType = promisedByType.map((one) => `${said(one)} ${period({ n: one.promised, unit: 'WD' })}`);
  return [
    [
      'statutory',
      statutory &&
        `${period(statutory)} · ${t(`catalogue.start.${statutory.start}`)} · ${cited(statutory.basis)}`,
    ],
    ['promised', promised === null ? null : period({ n: promised, unit: 'WD' })],
    ['promised-by-type', listed.clauses(byType) || null],
    ['extension', extension && `${period(extension)} · ${cited(extension.basis)}`],
  ];
}

function useManner({ commitment, exclusion, tolerance, tacit, regionalAssessment }: Item): Rows {
  const { t } = useTranslation();
  const said = useSaid();
  const named = useNamed();
  return [
    ['commitment', said(commitment)],
    ['exclusion', exclusion && named(exclusion.grounds)],
    ['tolerance', t(tolerance ? 'admin.yes' : 'admin.no')],
    ['tacit', said(tacit)],
    ['assessment', regionalAssessment && `${said(regionalAssessment)} · ${regionalAssessment.note}`],
  ];
}

function useGrounds({ results, validity, mergedWith, legal, confidence, note }: Item): Rows {
  const said = useSaid();
  const cited = useCited();
  const named = useNamed();
  const period = usePeriods();
  return [
    ['results', named(results)],
    ['validity', validity && `${period(validity)} · ${validity.text}`],
    ['merged-with', named(mergedWith)],
    ['legal', cited(legal) || null],
    ['confidence', said(confidence)],
    ['note', note],
  ];
}

function useNamed(): (list: readonly Schemas['NamedView'][]) => string | null {
  const said = useSaid();
  const listed = useListed();
  return (list) => listed.names(list.map((one) => said<string>(one))) || null;
}
