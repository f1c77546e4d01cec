import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useWords } from '../../api/words';
import { useSaid } from '../../language/said';
import { useDays } from '../../marks/day';
import { Trouble } from '../../shell/trouble';
import { ChangeParameter } from './change-parameter';
import { useFigure } from './figure';

type Full = Schemas['ParameterHistoryView'];

interface DrawerProps {
  readonly parameter: string;
  readonly onClose: () => void;
}

/** One parameter: what it is now, between which bounds, on what it stands, and who set it when and why. */
export function ParameterDrawer({ parameter, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const [changing, setChanging] = useState(false);
  const full = useQuery({
    queryKey: ['parameter', parameter],
    queryFn: () => answered(api.GET('/api/v1/parameters/{key}', { params: { path: { key: parameter } } })),
  });
  return (
    <Drawer title={full.data ? said(full.data) : parameter} open onClose={onClose} size={560}>
      {full.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {full.isError && <Trouble error={full.error} />}
      {full.isSuccess && (
        <>
          <Now parameter={full.data} />
          <div className="admin-acts">
            <Button type="primary" onClick={() => setChanging(true)}>
              {t('parameters.change')}
            </Button>
          </div>
          <h2>{t('parameters.history')}</h2>
          <Settings parameter={full.data} />
          {changing && <ChangeParameter parameter={full.data} onClose={() => setChanging(false)} />}
        </>
      )}
    </Drawer>
  );
}

function Now({ parameter }: { readonly parameter: Full }) {
  const { t } = useTranslation();
  const said = useSaid();
  const figure = useFigure();
  const rows = [
    ['value', figure.value(parameter, parameter.value)],
    ['default-value', figure.value(parameter, parameter.default)],
    ['bounds', figure.bounds(parameter)],
    ['scope', said(parameter.scope)],
    [
      'basis',
      [parameter.localBasis, parameter.basis, said(parameter.confidence)].filter(Boolean).join(' · '),
    ],
    ['key', parameter.key],
  ] as const;
  return (
    <>
      {parameter.note && <p className="admin-about">{said(parameter.note)}</p>}
      <dl className="admin-pairs">
        {rows.map(([key, text]) => (
          <div key={key}>
            <dt>{t(`parameters.column.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Settings({ parameter }: { readonly parameter: Full }) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  const figure = useFigure();
  if (parameter.settings.length === 0) return <p className="quiet">{t('parameters.history.none')}</p>;
  return (
    <ul className="admin-history">
      {parameter.settings.map((one) => (
        <li key={one.id}>
          <b>{figure.value(parameter, one.value)}</b>{' '}
          {t('parameters.from', { at: days.instant(one.validFrom) })}{' '}
          <span className="tag">{t(`parameters.standing.${one.standing}`)}</span>
          <span className="quiet block">
            {[one.region && words('region', one.region), one.item].filter(Boolean).join(' · ') ||
              t('parameters.everywhere')}
            {' · '}
            {one.account?.name ?? t('admin.by-tool')} · {days.instant(one.setAt)}
          </span>
          <span className="block">{[one.reason, one.basis].filter(Boolean).join(' · ')}</span>
          {one.moveRunningClocks && (
            <span className="quiet block">
              {one.movedClocks === null
                ? t('parameters.moving')
                : t('parameters.moved', { moved: one.movedClocks, kept: one.keptClocks ?? 0 })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
