import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useJoined } from '../applicant/joined';
import { useSaid } from '../language/said';

type Preview = Schemas['ProcedurePreviewView'];
type Item = Schemas['PreviewItemView'];

/** 流程: draws itself as questions are answered; each item with its reason, and what an answer has changed. */
export function Drawn({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  const { added, removed } = useChanges(preview);
  const count = preview.stages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <p className="register-sum">
        {t('register.sum', { count })}
        {preview.totalPromised !== null && (
          <>
            {' · '}
            <span>{t('register.total', { count: preview.totalPromised })}</span>
          </>
        )}
      </p>
      <p className="register-changed" role="status">
        {added.length > 0 && t('register.added', { items: joined(added) })}
        {removed.length > 0 && t('register.removed', { items: joined(removed) })}
      </p>
      {preview.stages.map(({ stage, promised, items }) => (
        <section key={stage.code} className="register-stage">
          <h3>
            {said(stage)}{' '}
            <span className="quiet">
              {t('register.items', { count: items.length })}
              {promised !== null && ` · ${t('register.stage-promised', { count: promised })}`}
            </span>
          </h3>
          <ul>
            {items.map((item) => (
              <DrawnItem
                key={item.item.code}
                drawn={item}
                isNew={added.some(({ code }) => code === item.item.code)}
              />
            ))}
          </ul>
        </section>
      ))}
      <LeftOut preview={preview} />
    </>
  );
}

function DrawnItem({ drawn, isNew }: { readonly drawn: Item; readonly isNew: boolean }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  return (
    <li className={isNew ? 'register-item register-new' : 'register-item'}>
      <details>
        <summary>
          <span>{said(drawn.item)}</span>
          <span className="quiet register-days">{daysOf(drawn, t)}</span>
        </summary>
        <p>{said(drawn.why)}</p>
        {drawn.reliesOn && <p className="done">{said(drawn.reliesOn)}</p>}
        <p className="quiet">
          {t('register.with', { office: `${words('region', drawn.region)} ${said(drawn.department)}` })}
        </p>
      </details>
    </li>
  );
}

function daysOf({ promised, statutory }: Item, t: ReturnType<typeof useTranslation>['t']): string {
  if (promised === 0) return t('register.at-once');
  if (promised !== null) return t('register.promised', { count: promised });
  return statutory ? t(`unit.${statutory.unit}`, { count: statutory.n }) : '';
}

/** What does not apply, and why: nobody has to wonder what was forgotten. */
function LeftOut({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const said = useSaid();
  const out = [...preview.merged, ...preview.leftOut];
  return (
    <details className="left-out">
      <summary>{t('register.left-out', { count: out.length })}</summary>
      <ul>
        {out.map(({ item, why }) => (
          <li key={item.code}>
            {said(item)} <span className="quiet">{said(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the newest answer brought in and took out. */
function useChanges({ stages }: Preview) {
  const now = stages.flatMap(({ items }) => items.map(({ item }) => item));
  const key = now.map(({ code }) => code).join();
  const last = useRef(now);
  const [changes, setChanges] = useState({ added: [] as typeof now, removed: [] as typeof now });
  useEffect(() => {
    const before = last.current;
    last.current = now;
    if (before === now || before.length === 0) return;
    const missing = (those: typeof now, here: typeof now) =>
      those.filter(({ code }) => !here.some((one) => one.code === code));
    setChanges({ added: missing(now, before), removed: missing(before, now) });
    // The items are told apart by their codes: the same procedure read again is no change.
  }, [key]);
  return changes;
}
