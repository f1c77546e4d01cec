import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { Due } from '../marks/due';
import { LightMark } from '../marks/light';
import { Asked } from '../shell/asked';
import { useFocusBack } from '../shell/focus-back';
import { Acts } from '../step/acts';
import { AfterAct, type ActDone } from '../step/after-act';

/** By promise or by contract. */
export type OpenedLand = Pick<Schemas['LandLineView'], 'id' | 'project' | 'item'>;

const OF_PROMISE = ['land-use', 'land-revocation', 'land-objection', 'validity'];
const OF_CONTRACT = ['idle-fee', 'idle-inquiry', 'idle-payment', 'idle-reclaim'];
const OF_LAND = [...OF_PROMISE, ...OF_CONTRACT];

/** One land, without leaving the list: its dates, each with its reason, and what may be done about it now. */
export function LandDrawer({ land, onClose }: { readonly land: OpenedLand; readonly onClose: () => void }) {
  useFocusBack();
  const { t } = useTranslation();
  const words = useWords();
  const isContract = land.item.code !== 'LND-01';
  const [done, setDone] = useState<ActDone | null>(null);
  const step = useQuery({
    queryKey: ['step', land.id],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}', { params: { path: { id: land.id } } })),
  });
  return (
    <Drawer title={land.project.name} open onClose={onClose} size={480} destroyOnHidden>
      <Asked query={step} rows={8}>
        {(found) => (
          <>
            <p>
              <Link to={`/steps/${land.id}`}>{t(isContract ? 'lands.step.contract' : 'lands.step')}</Link>
              {' · '}
              <Link to={`/projects/${land.project.id}`}>{t('lands.project')}</Link>
            </p>
            <h2>{t('lands.dates')}</h2>
            <ul className="clocks">
              {found.clocks
                .filter(({ clock, state }) => OF_LAND.includes(clock) && state === 'running')
                .map((clock) => (
                  <li key={clock.clock} className="clock">
                    <span>{words('clock', clock.clock)}</span>
                    <span>
                      <LightMark light={clock.light} word={false} /> <Due clock={clock} />
                    </span>
                  </li>
                ))}
            </ul>
            <p className="quiet">{t(isContract ? 'lands.follows.contract' : 'lands.follows')}</p>
            <h2>{t('lands.acts')}</h2>
            {done && <AfterAct done={done} step={found} onDone={setDone} onClose={() => setDone(null)} />}
            <Acts step={found} onDone={setDone} />
          </>
        )}
      </Asked>
    </Drawer>
  );
}
