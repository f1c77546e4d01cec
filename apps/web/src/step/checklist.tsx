import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useAccount } from '../session/session';
import { conditionsOf, type Condition } from './conditions';
import { useItem } from './item';

type Step = Schemas['StepView'];

const OFFICES = ['officer', 'head', 'window'];

/** 审查要点: what the system knows is met or not, and what a person has to look at, ticked off as it is done. */
export function Checklist({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const { role, username } = useAccount();
  const item = useItem(step);
  const place = `tongban.checked.${username}.${step.id}`;
  const [ticked, setTicked] = useState<readonly string[]>(() => readTicks(place));
  if (!OFFICES.includes(role)) return null;
  const { known, toCheck } = conditionsOf(step, item.data);
  if (known.length + toCheck.length === 0) return null;
  const tick = (key: string) => {
    const after = ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key];
    sessionStorage.setItem(place, JSON.stringify(after));
    setTicked(after);
  };
  return (
    <section className="step-checklist" aria-label={t('check.title')}>
      <h2>
        {t('check.title')}{' '}
        <span className="quiet">
          {t('check.so-far', {
            done: toCheck.filter(({ key }) => ticked.includes(key)).length,
            all: toCheck.length,
          })}
        </span>
      </h2>
      <ul className="plain-list">
        {known.map((condition) => (
          <Known key={condition.key} condition={condition} />
        ))}
        {toCheck.map((condition) => (
          <li key={condition.key}>
            <Checkbox checked={ticked.includes(condition.key)} onChange={() => tick(condition.key)}>
              <Said condition={condition} />
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Known({ condition }: { readonly condition: Condition }) {
  return (
    <li className={condition.met ? 'step-met' : 'step-unmet'}>
      <span aria-hidden="true">{condition.met ? '✓' : '○'}</span> <Said condition={condition} />
    </li>
  );
}

function Said({ condition: { word, what, article, met } }: { readonly condition: Condition }) {
  const { t } = useTranslation();
  const said = useSaid();
  const name = what === undefined ? '' : said(what);
  return <>{t(met === false ? `${word}.not` : word, { what: name, article })}</>;
}

function readTicks(place: string): readonly string[] {
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '[]') as unknown;
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}
