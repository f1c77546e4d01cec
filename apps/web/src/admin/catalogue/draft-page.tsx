import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { useDays } from '../../marks/day';
import { Trouble } from '../../shell/trouble';
import { AdminFrame } from '../frame';
import { ChangesList } from './changes-list';
import { DraftActs } from './draft-acts';
import { DraftEntries } from './draft-entries';
import { EntryEditor } from './entry-editor';

type Draft = Schemas['DraftView'];

/** A draft: its entries left, what is written in the middle, and what the checker says of it. */
export default function DraftPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const draft = useQuery({
    queryKey: ['draft', id],
    queryFn: () => answered(api.GET('/api/v1/catalogue-drafts/{id}', { params: { path: { id } } })),
  });
  if (draft.isPending) return <Skeleton active paragraph={{ rows: 14 }} />;
  if (draft.isError) return <Trouble error={draft.error} onRetry={() => void draft.refetch()} />;
  const [section, code] = search.get('entry')?.split('/') ?? [];
  const open = (entry: string, line?: number) =>
    setSearch(line ? { entry, line: String(line) } : { entry }, { replace: true });
  return (
    <AdminFrame
      title={draft.data.reason}
      about={t(draft.data.version ? 'drafts.became' : 'draft.about', {
        version: draft.data.version ?? draft.data.nextVersion,
        basedOn: draft.data.basedOn,
      })}
      actions={<DraftActs draft={draft.data} />}
    >
      <Standing draft={draft.data} />
      <div className="admin-draft">
        <DraftEntries draft={draft.data} chosen={search.get('entry')} onOpen={open} />
        <div className="admin-draft-middle">
          {section && code && (
            <EntryEditor
              key={`${section}/${code}`}
              draft={draft.data}
              section={section}
              code={code}
              line={Number(search.get('line')) || null}
            />
          )}
          <Problems draft={draft.data} onOpen={open} />
          <h2>{t('draft.changes')}</h2>
          <ChangesList changes={draft.data.changes} none={t('draft.unchanged')} />
          <History draft={draft.data} />
        </div>
      </div>
    </AdminFrame>
  );
}

function Standing({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const days = useDays();
  const { state, proposedBy, validFrom, problems, version } = draft;
  if (state === 'proposed')
    return (
      <p className="now">
        {t('draft.proposed', { name: proposedBy?.name, day: validFrom ? days.day(validFrom) : '' })}
      </p>
    );
  if (state === 'published') return <p className="now done">{t('draft.published', { version })}</p>;
  if (state === 'abandoned') return <p className="now">{t('drafts.state.abandoned')}</p>;
  return problems.length > 0 ? (
    <p className="now">{t('draft.problems', { count: problems.length })}</p>
  ) : (
    <p className="now done">{t('draft.sound')}</p>
  );
}

interface ProblemsProps {
  readonly draft: Draft;
  readonly onOpen: (entry: string, line?: number) => void;
}

function Problems({ draft, onOpen }: ProblemsProps) {
  const { t } = useTranslation();
  const said = useSaid();
  if (draft.problems.length === 0) return null;
  return (
    <>
      <h2>{t('draft.check')}</h2>
      <ul className="admin-history" role="alert">
        {draft.problems.map((one) => (
          <li key={`${one.section}${one.code}${one.line}${one.zh}`}>
            <button
              type="button"
              className="date"
              onClick={() => onOpen(`${one.section}/${one.code}`, one.line)}
            >
              {t('draft.at', { code: one.code, line: one.line })}
            </button>{' '}
            {said(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

function History({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <>
      <h2>{t('draft.history')}</h2>
      <ul className="admin-history">
        {draft.history.map((one) => {
          const { section, code, reason, validFrom, version, to } = one.data as Record<
            string,
            string | undefined
          >;
          return (
            <li key={one.number}>
              {t(`draft.event.${one.event}`)}{' '}
              {[
                section && t(`draft.section.${section}`),
                code !== 'ALL' && code,
                reason,
                validFrom && t('parameters.from', { at: days.day(validFrom) }),
                version ?? to,
              ]
                .filter(Boolean)
                .join(' ')}
              <span className="quiet block">
                {one.doneBy?.name ?? t('admin.by-tool')} · {days.instant(one.at)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
