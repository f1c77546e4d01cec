import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { ItemLists } from './item-lists';

type Item = Schemas['ItemView'];

/** What an item is, on what it stands, by when it is decided, and what belongs to it. */
export function ItemWhole({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const said = useSaid();
  const none = t('catalogue.nothing');
  const period = (n: number, unit: string): string => t(`unit.${unit}`, { count: n });
  const cited = (citations: readonly Schemas['CitationView'][]): string =>
    citations.map(({ cite, article }) => `${cite} ${article}`).join('；') || none;
  const { statutory, extension, validity, exclusion, regionalAssessment } = item;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['stage', said(item.stage)],
    ['kind', t(`catalogue.kind.${item.kind}`)],
    ['lead', said(item.lead)],
    ['coop', names(item.coop, said) || none],
    ['condition', item.condition ? `${said(item.condition)} ${item.condition.code}` : none],
    [
      'statutory',
      statutory
        ? `${period(statutory.n, statutory.unit)} · ${t(`catalogue.start.${statutory.start}`)} · ${cited(statutory.basis)}`
        : none,
    ],
    ['promised', item.promised === null ? none : period(item.promised, 'WD')],
    [
      'promised-by-type',
      item.promisedByType.map((one) => `${said(one)} ${period(one.promised, 'WD')}`).join('；') || none,
    ],
    ['extension', extension ? `${period(extension.n, extension.unit)} · ${cited(extension.basis)}` : none],
    ['commitment', said(item.commitment)],
    ['exclusion', exclusion ? names(exclusion.grounds, said) || none : none],
    ['tolerance', t(item.tolerance ? 'admin.yes' : 'admin.no')],
    ['tacit', said(item.tacit)],
    ['assessment', regionalAssessment ? `${said(regionalAssessment)} · ${regionalAssessment.note}` : none],
    ['results', names(item.results, said) || none],
    ['validity', validity ? `${period(validity.n, validity.unit)} · ${validity.text}` : none],
    ['merged-with', names(item.mergedWith, said) || none],
    ['legal', cited(item.legal)],
    ['confidence', said(item.confidence)],
    ['note', item.note ?? none],
  ];
  return (
    <>
      <dl className="admin-pairs">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`catalogue.field.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ItemLists item={item} />
    </>
  );
}

const names = (list: readonly Schemas['NamedView'][], said: ReturnType<typeof useSaid>): string =>
  list.map((one) => said({ zh: one.zh, en: one.en })).join('、');
