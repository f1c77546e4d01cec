import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';

type State = Schemas['RunLineView']['state'];

const SHAPES: Record<State, string> = { running: '▲', held: '●', failed: '■', broken: '■■', stopped: '○' };
const LIGHTS: Record<State, string> = {
  running: 'light-blue',
  held: 'light-green',
  failed: 'light-red',
  broken: 'light-dark-red',
  stopped: 'quiet',
};

/** How a rehearsal stands, by shape and word as well as by colour. */
export function RunState({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  return (
    <span className={LIGHTS[state]}>
      <span aria-hidden="true">{SHAPES[state]}</span> {t(`rehearsal.state.${state}`)}
    </span>
  );
}
