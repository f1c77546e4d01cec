import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useJoined } from '../applicant/joined';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { DaysLeft } from '../marks/due';
import { LightMark } from '../marks/light';
import { ConfirmSolved } from './confirm-solved';

export type AgendaEntry = Schemas['AgendaEntryView'];

interface AgendaRowProps {
  readonly entry: AgendaEntry;
  readonly withProject: boolean;
}

/** One thing to do: until when, what, for which project, and the one button that leads to it. */
export function AgendaRow({ entry, withProject }: AgendaRowProps) {
  const days = useDays();
  const { dueOn, light, workingDaysLeft, basis } = entry;
  return (
    <li className={dueOn ? `todo-row todo-${light}` : 'todo-row todo-project'}>
      {dueOn && (
        <div className="todo-when">
          <LightMark light={light} word={light !== 'green'} />{' '}
          <b>
            <DaysLeft left={workingDaysLeft} />
          </b>
          <span className="quiet block" title={basis ?? undefined}>
            {days.day(dueOn)}
          </span>
        </div>
      )}
      <What entry={entry} withProject={withProject} />
      <MainAct entry={entry} />
    </li>
  );
}

function What({ entry, withProject }: AgendaRowProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  const { kind, item, number, project, materials } = entry;
  return (
    <div className="todo-what">
      <b>{t(`todo.${kind}`, { number })}</b>
      {item && ` · ${said(item)}`}
      {materials.length > 0 && (
        <span className="block">{t('todo.materials', { materials: joined(materials) })}</span>
      )}
      {withProject && (
        <span className="quiet block">
          <Link to={`/projects/${project.id}`}>{project.name}</Link> · {project.code}
        </span>
      )}
    </div>
  );
}

function MainAct({ entry }: { readonly entry: AgendaEntry }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { kind, dueOn } = entry;
  const act = t(`todo.do.${kind}`);
  if (kind === 'confirm')
    return (
      <>
        <Button onClick={() => setOpen(true)}>{act}</Button>
        {open && <ConfirmSolved entry={entry} onClose={() => setOpen(false)} />}
      </>
    );
  return (
    <Link className={dueOn ? 'todo-act todo-act-main' : 'todo-act'} to={whereTo(entry)}>
      {act}
    </Link>
  );
}

/** Where it is done. */
export function whereTo({ kind, step, project, stage }: AgendaEntry): string {
  if (kind === 'apply' && step === null) return `/projects/${project.id}/apply/${stage?.code ?? ''}`;
  return step === null ? `/projects/${project.id}` : `/steps/${step}`;
}
