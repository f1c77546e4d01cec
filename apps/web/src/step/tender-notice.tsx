import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';

type Tender = Schemas['TenderView'];
type Raised = Schemas['RaisedView'];

const datesOf = ({ tender, procurement }: Tender): readonly (readonly [string, string | null])[] =>
  tender
    ? [
        ['published', tender.publishedOn],
        ['deadline', tender.bidDeadline],
        ['object-until', tender.objectUntil],
        ['suspended', tender.suspendedOn],
      ]
    : procurement
      ? [
          ['published', procurement.docIssuedOn],
          ['deadline', procurement.bidDeadline],
          ['suspended', procurement.suspendedOn],
        ]
      : [];

const raisedIn = ({ tender, procurement }: Tender): readonly Raised[] =>
  procurement ? [...procurement.queries, ...procurement.challenges] : (tender?.objections ?? []);

/** 公告: what is tendered, how far it is, until when one may speak up, and what was said and answered so far. */
export function TenderNotice({ tender }: { readonly tender: Tender }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const part = tender.tender ?? tender.procurement;
  const raised = raisedIn(tender);
  return (
    <header className="step-notice">
      <p className="quiet">
        {tender.project.name} · {tender.project.code}
      </p>
      <h1>{said(tender.item)}</h1>
      {part === null && <p>{t('bidder.not-published')}</p>}
      <dl className="applicant-paper">
        {part && <Line name="state" value={said(part.state)} />}
        {datesOf(tender).map(
          ([name, day]) => day && <Line key={name} name={`day.${name}`} value={days.day(day)} />,
        )}
      </dl>
      {raised.length > 0 && (
        <ul className="plain-list" aria-label={t('bidder.raised')}>
          {raised.map((one) => (
            <RaisedLine key={one.number} raised={one} />
          ))}
        </ul>
      )}
    </header>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`bidder.${name}`)}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function RaisedLine({ raised: { number, about, answerBy, answeredOn } }: { readonly raised: Raised }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  return (
    <li>
      {t('bidder.opinion', { number })}
      {about && ` · ${said(about)}`} ·{' '}
      {answeredOn
        ? t('bidder.answered', { day: days.day(answeredOn) })
        : answerBy && t('bidder.answer-by', { day: days.day(answerBy) })}
    </li>
  );
}
