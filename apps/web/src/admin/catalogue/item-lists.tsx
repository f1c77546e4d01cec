import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../language/said';

type Item = Schemas['ItemView'];

/** What belongs to an item in numbers: what it asks for, waits for, can be stopped by, and for whom it is. */
export function ItemLists({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <>
      <List title={t('catalogue.materials')} none={t('catalogue.nothing')}>
        {item.materials.map((one) => (
          <li key={one.code}>
            {said(one)} <span className="quiet">{one.code}</span>
            <span className="quiet block">
              {[
                t(`catalogue.role.${one.role}`),
                t(`catalogue.source.${one.source}`),
                one.deferrable && t('catalogue.deferrable'),
                one.condition && said(one.condition),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </List>
      <List title={t('catalogue.depends')} none={t('catalogue.nothing')}>
        {item.depends.map((one, i) => (
          <li key={`${one.code}${i}`}>
            {said(one)} <span className="quiet">{one.code}</span>
            <span className="quiet block">
              {[
                said(one.mode),
                one.condition && said(one.condition),
                ...one.types.map((type) => said(type)),
                one.basis,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </List>
      <List title={t('catalogue.special')} none={t('catalogue.nothing')}>
        {item.specialProcedures.map((one) => (
          <li key={one.code}>
            {said(one)}
            <span className="quiet block">
              {[
                t(one.stopsClock ? 'catalogue.stops' : 'catalogue.stops-not'),
                one.max !== null &&
                  t('catalogue.at-most', { period: t(`unit.${one.unit}`, { count: one.max }) }),
                ...one.basis.map(({ cite, article }) => `${cite} ${article}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </List>
      <List title={t('catalogue.applies')} none={t('catalogue.nothing')}>
        {item.applies.map((one) => (
          <li key={one.code}>
            {said(one)}
            <span className="quiet block">{said(one.meaning)}</span>
          </li>
        ))}
      </List>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function List({ title, none, children }: ListProps) {
  return (
    <>
      <h2>
        {title} <span className="quiet">{children.length}</span>
      </h2>
      {children.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="admin-history">{children}</ul>
      )}
    </>
  );
}
