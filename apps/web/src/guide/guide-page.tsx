import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSaid } from '../language/said';
import { Asked } from '../shell/asked';
import { useItems, type Line } from './catalogue';
import { Filters, useGuideFilter } from './filters';
import { usePeriods } from '../language/period';
import './guide.css';

/** 办事指南: what there is to apply for, of whom, and how long it takes; for everybody. */
export default function GuidePage() {
  const { t } = useTranslation();
  const said = useSaid();
  const { asked, text } = useGuideFilter();
  const items = useItems(asked);
  const found = (items.data ?? []).filter((item) => isMeant(item, text));
  const stages = [...new Map(found.map(({ stage }) => [stage.code, stage])).values()];
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('nav.guide')}</h1>
          <p className="quiet">{t('guide.about')}</p>
        </div>
        <Filters />
      </div>
      <Asked query={items} rows={10}>
        {(found) => (
          <p className="quiet" role="status">
            {t('guide.count', { count: found.length })}
          </p>
        )}
      </Asked>
      {items.isSuccess && found.length === 0 && <Empty description={t('guide.none')} />}
      {stages.map((stage) => (
        <section key={stage.code} aria-labelledby={`stage-${stage.code}`}>
          <h2 id={`stage-${stage.code}`}>{said(stage)}</h2>
          <ul className="guide-list">
            {found
              .filter((item) => item.stage.code === stage.code)
              .map((item) => (
                <ItemLine key={item.code} item={item} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** In either language, whichever the page is in; each of the words anywhere. */
function isMeant({ code, zh, en, lead }: Line, text: string): boolean {
  const all = `${code} ${zh} ${en} ${lead.zh} ${lead.en}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function ItemLine({ item }: { readonly item: Line }) {
  const { t } = useTranslation();
  const said = useSaid();
  const period = usePeriods();
  const { promised, statutory, commitment, tolerance, tacit } = item;
  return (
    <li>
      <div>
        <Link to={`/guide/${item.code}`}>{said(item)}</Link> <span className="quiet">{item.code}</span>
        <div className="guide-tags">
          {tolerance && <span className="tag">{t('guide.tag.tolerance')}</span>}
          {commitment.code !== 'NONE' && <span className="tag">{t(`guide.tag.${commitment.code}`)}</span>}
          {tacit.code === 'DEEMED_ON_COMPLETE' && <span className="tag">{t('guide.tag.deemed')}</span>}
        </div>
      </div>
      <span>{said(item.lead)}</span>
      <span>
        {promised === null ? (
          <span className="quiet">{t('guide.no-promise')}</span>
        ) : (
          <b>{t('guide.promised', { count: promised })}</b>
        )}
        {statutory && <span className="quiet block">{t('guide.legal', { period: period(statutory) })}</span>}
      </span>
    </li>
  );
}
