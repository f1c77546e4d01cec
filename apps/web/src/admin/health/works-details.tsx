import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useWords } from '../../api/words';
import { useSaid } from '../../language/said';
import { useDays } from '../../marks/day';

type Works = Schemas['WorksView'];

const VERSIONS = ['product', 'catalogue', 'node', 'postgres', 'temporal', 'migration', 'workers'] as const;

/** What stands behind the lights: parts, limits that wait, chains that do not hold, versions. */
export function WorksDetails({ works }: { readonly works: Works }) {
  const { t } = useTranslation();
  return (
    <div className="admin-columns">
      <section>
        <h2>{t('health.parts')}</h2>
        <Parts parts={works.parts} />
        {works.unsettled.length > 0 && <Unsettled clocks={works.unsettled} />}
        {works.verification && works.verification.broken.length > 0 && (
          <Broken broken={works.verification.broken} />
        )}
      </section>
      <section>
        <h2>{t('health.versions')}</h2>
        <dl className="admin-pairs">
          {VERSIONS.map((key) => (
            <div key={key}>
              <dt>{t(`health.version.${key}`)}</dt>
              <dd>{works.versions[key] ?? t('health.unknown')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function Parts({ parts }: { readonly parts: Works['parts'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <dl className="admin-pairs">
      {parts.map(({ name, ready, why }) => (
        <div key={name}>
          <dt>{t(`health.part.${name}`)}</dt>
          <dd className={ready ? 'light-green' : 'light-red'}>
            {ready ? t('health.ready') : why ? said(why) : t('health.not-ready')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Unsettled({ clocks }: { readonly clocks: Works['unsettled'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  return (
    <>
      <h2>{t('health.unsettled')}</h2>
      <ul className="plain-list">
        {clocks.map((one) => (
          <li key={`${one.project.id}${one.clock}${one.wakesAt}`}>
            {one.project.code} {one.item} · {words('clock', one.clock)} · {days.instant(one.wakesAt)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Broken({ broken }: { readonly broken: NonNullable<Works['verification']>['broken'] }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('health.broken')}</h2>
      <ul className="plain-list">
        {broken.map(({ project, brokenAt }) => (
          <li key={project.id}>
            <Link to={`/projects/${project.id}`}>{project.code}</Link> {project.name} ·{' '}
            {t('health.broken-at', { number: brokenAt })}
          </li>
        ))}
      </ul>
    </>
  );
}
