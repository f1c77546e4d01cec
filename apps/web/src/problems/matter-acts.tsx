import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useActorName } from '../api/words';
import { useSaid } from '../language/said';
import { CommandDrawer } from './command-drawer';

type Act = Schemas['PossibleActView'];

const MAIN = [
  'reply-issue',
  'confirm-issue',
  'assign-issue',
  'resolve-incident',
  'mediate-incident',
  'close-incident',
];

interface ActsProps {
  readonly project: string;
  readonly acts: readonly Act[];
  /** Which one it is about: `{ issue: 'I-1' }`. */
  readonly told: Readonly<Record<string, string>>;
}

/** What I may do about it now; and why what would be mine to do may not be done yet. */
export function MatterActs({ project, acts, told }: ActsProps) {
  const { t, i18n } = useTranslation();
  const said = useSaid();
  const actor = useActorName();
  const [chosen, setChosen] = useState<string | null>(null);
  const allowed = acts.filter(({ allowed: mine }) => mine);
  const others = acts.filter(({ allowed: mine, possible }) => !mine && possible);
  const later = acts.filter(
    ({ allowed: mine, possible, refusal }) =>
      !mine && !possible && refusal && !refusal.code.startsWith('access.'),
  );
  return (
    <>
      {allowed.length === 0 && <p className="quiet">{t('problems.nothing-to-do')}</p>}
      <div className="acts">
        {allowed.map(({ do: act }) => (
          <Button key={act} type={MAIN.includes(act) ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {t(`problems.act.${act}`)}
          </Button>
        ))}
      </div>
      {others.length > 0 && (
        <ul className="plain-list problems-others">
          {others.map(({ do: act, by }) => (
            <li key={act} className="quiet">
              {t('problems.done-by', {
                act: t(`problems.act.${act}`),
                who: by.map(actor).join(i18n.language === 'en' ? ', ' : '、'),
              })}
            </li>
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <details className="why-not">
          <summary>{t('problems.why-not')}</summary>
          <ul>
            {later.map(({ do: act, refusal }) => (
              <li key={act}>
                <b>{t(`problems.act.${act}`)}</b>
                <p>{refusal && said(refusal.detail)}</p>
                {refusal?.remedy && <p className="quiet">{said(refusal.remedy)}</p>}
                <p className="quiet">{refusal?.clause}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosen && (
        <CommandDrawer
          on="projects"
          id={project}
          act={chosen}
          title={t(`problems.act.${chosen}`)}
          told={told}
          onClose={() => setChosen(null)}
        >
          <p>{t(`problems.follows.${chosen}`)}</p>
        </CommandDrawer>
      )}
    </>
  );
}
