import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { LightMark } from '../marks/light';

type Step = Schemas['ProjectStepView'];

const DONE = new Set(['granted', 'delivered', 'waived']);
const FALLEN = new Set(['refused', 'terminated', 'revoked', 'withdrawn', 'not-accepted']);

/** A step as a node: its name, how it stands, its light, and for how long; hovered or focused it says what it waits for. */
export function StepOnMap({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  const words = useWords();
  const name = said(step.item);
  const waits = step.waitsFor.filter(({ met, blocks }) => !met && blocks !== 'nothing');
  const waitsFor =
    waits.length > 0
      ? t('project.waits-for', { items: listed.names(waits.map(({ item }) => said(item))) })
      : null;
  return (
    <Tooltip
      trigger={['hover', 'focus']}
      title={
        <>
          {name}
          {waitsFor && <div>{waitsFor}</div>}
        </>
      }
    >
      <Link to={`/steps/${step.id}`} className={`map-node map-node-${lookOf(step)}`} draggable={false}>
        <span className="map-node-name">{name}</span>
        <span className="map-node-foot">
          <span className="map-node-state">{words('state', step.state)}</span>
          {step.holder && <LightMark light={step.light} />}
          <Left days={step.workingDaysLeft} />
        </span>
        {waitsFor && <span className="unseen">{waitsFor}</span>}
        {step.critical && <span className="unseen">{t('map.critical')}</span>}
      </Link>
    </Tooltip>
  );
}

function Left({ days }: { readonly days: number | null }) {
  const { t } = useTranslation();
  if (days === null) return null;
  return <span>{days < 0 ? t('map.over', { count: -days }) : t('map.left', { count: days })}</span>;
}

function lookOf({ state, critical }: Step): string {
  if (DONE.has(state)) return 'done';
  if (FALLEN.has(state)) return 'fallen';
  if (state === 'locked') return critical ? 'locked map-node-critical' : 'locked';
  return critical ? 'open map-node-critical' : 'open';
}
