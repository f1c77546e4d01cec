import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { useItem, type Item } from './catalogue';
import { Conditions, Prerequisites } from './conditions';
import { Limits } from './limits';
import { Materials } from './materials';
import { Legal, Manner, Results } from './manner';
import './guide.css';

/** 一个事项怎么办: of whom, how long, with what, on what conditions, and on which law all that stands. */
export default function ItemPage() {
  const { t } = useTranslation();
  const { item: code = '' } = useParams();
  const item = useItem(code);
  if (item.isPending) return <Skeleton active paragraph={{ rows: 14 }} />;
  if (item.isError) return <Trouble error={item.error} onRetry={() => void item.refetch()} />;
  const { data } = item;
  return (
    <article className="guide-item">
      <Head item={data} />
      <Part title={t('guide.limits')}>
        <Limits item={data} />
      </Part>
      <Part title={t('guide.materials')}>
        <Materials item={data} />
      </Part>
      <Part title={t('guide.conditions')}>
        <Conditions item={data} />
      </Part>
      {data.depends.length > 0 && (
        <Part title={t('guide.prerequisites')}>
          <Prerequisites item={data} />
        </Part>
      )}
      <Part title={t('guide.manner')}>
        <Manner item={data} />
      </Part>
      <Part title={t('guide.results')}>
        <Results item={data} />
      </Part>
      <Part title={t('guide.basis')}>
        <Legal item={data} />
      </Part>
      <p className="quiet">{t('guide.no-fee')}</p>
    </article>
  );
}

function Head({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  return (
    <header className="page-head">
      <div>
        <p className="quiet guide-back">
          <Link to="/guide">{t('nav.guide')}</Link> · {said(item.stage)}
        </p>
        <h1>{said(item)}</h1>
        <p>
          {t('guide.office', { office: said(item.lead) })}
          {item.coop.length > 0 && ` · ${t('guide.coop', { offices: listed.names(item.coop.map(said)) })}`}
        </p>
        <p className="quiet">
          {t(item.lead.code === 'JSD' ? 'guide.where-own' : 'guide.where')} · {item.code}
        </p>
      </div>
      <Button className="guide-print" onClick={() => print()}>
        {t('guide.print')}
      </Button>
    </header>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="guide-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
