import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSaid } from '../language/said';
import { whereTo, type AgendaEntry } from './agenda-row';

/** What may be begun: a line a project, with a button for each of its stages. */
export function ToApplyFor({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  if (entries.length === 0) return null;
  const projects = new Map(entries.map(({ project }) => [project.id, project]));
  return (
    <section aria-label={t('todo.open')}>
      <h2>
        {t('todo.open')} <span className="quiet">{entries.reduce((sum, { count }) => sum + count, 0)}</span>
      </h2>
      <ul className="todo-list">
        {[...projects.values()].map((project) => (
          <li key={project.id} className="todo-row todo-project">
            <div>
              <Link to={`/projects/${project.id}`}>{project.name}</Link>
              <span className="quiet block">{project.code}</span>
            </div>
            <div className="todo-acts">
              {entries
                .filter((entry) => entry.project.id === project.id)
                .map((entry) => (
                  <Link key={entry.id} className="todo-act" to={whereTo(entry)}>
                    {entry.step === null
                      ? t('todo.apply-stage', {
                          stage: entry.stage ? said(entry.stage) : '',
                          count: entry.count,
                        })
                      : t('todo.apply-item', { item: entry.item ? said(entry.item) : '' })}
                  </Link>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
