import { useQuery } from '@tanstack/react-query';
import { Empty, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';

type Line = Schemas['ItemLineView'];

async function readItems(): Promise<readonly Line[]> {
  const versions = await answered(api.GET('/api/v1/catalogue'));
  const newest = [...versions].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0];
  return answered(
    api.GET('/api/v1/catalogue/{version}/items', { params: { path: { version: newest?.version ?? '' } } }),
  );
}

/** 办事指南: what there is to apply for, of whom, and how long it takes. */
export default function GuidePage() {
  const { t } = useTranslation();
  const said = useSaid();
  const [text, setText] = useState('');
  const items = useQuery({ queryKey: ['guide'], queryFn: readItems, staleTime: Infinity });
  if (items.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (items.isError) return <Trouble error={items.error} onRetry={() => void items.refetch()} />;
  const found = items.data.filter((item) =>
    `${item.code} ${item.zh} ${item.en} ${said(item.lead)}`.toLowerCase().includes(text.toLowerCase()),
  );
  const stages = [...new Map(found.map(({ stage }) => [stage.code, stage])).values()];
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.guide')}</h1>
        <div className="filters">
          <Input.Search
            allowClear
            aria-label={t('guide.find')}
            placeholder={t('guide.find')}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </div>
      {found.length === 0 && <Empty description={t('guide.none')} />}
      {stages.map((stage) => (
        <section key={stage.code}>
          <h2>{said(stage)}</h2>
          <ul className="guide">
            {found
              .filter((item) => item.stage.code === stage.code)
              .map((item) => (
                <li key={item.code}>
                  <b>{said(item)}</b> <span className="quiet">{item.code}</span>
                  <span>{said(item.lead)}</span>
                  <span>{limitOf(item, t)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function limitOf({ statutory, promised }: Line, t: ReturnType<typeof useTranslation>['t']): string {
  const legal = statutory
    ? t('guide.legal', { period: t(`unit.${statutory.unit}`, { count: statutory.n }) })
    : '';
  const promise = promised === null ? '' : t('guide.promised', { count: promised });
  return [promise, legal].filter(Boolean).join(' · ');
}
