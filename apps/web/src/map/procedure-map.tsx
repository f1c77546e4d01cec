import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import type { MapGraph } from './graph';
import { MapCanvas } from './map-canvas';
import { StepOnMap } from './step-on-map';

type Stage = Schemas['ProjectStageView'];

const DONE = new Set(['granted', 'delivered', 'waived']);

/** 流程图: a project's four stages one below the other, what runs beside them below; what waits for what, as lines. */
export default function ProcedureMap({ stages }: { readonly stages: readonly Stage[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const steps = useMemo(() => stages.flatMap((stage) => stage.steps), [stages]);
  const graph = useMemo(() => graphOf(stages), [stages]);
  const lanes = useMemo(
    () =>
      stages.map((stage) => {
        const done = stage.steps.filter(({ state }) => DONE.has(state)).length;
        return { code: stage.stage.code, name: said(stage.stage), note: `${done}/${stage.steps.length}` };
      }),
    // What is said follows the language, and with it the stages are asked for anew.
    [stages, said],
  );
  const face = useCallback(
    (code: string) => {
      const step = steps.find(({ item }) => item.code === code);
      return step && <StepOnMap step={step} />;
    },
    [steps],
  );
  const inHand = steps.filter(({ holder }) => holder !== null);
  const start = (inHand.find(({ critical }) => critical) ?? inHand[0])?.item.code;
  return <MapCanvas label={t('project.stages')} {...{ lanes, graph, face, start }} />;
}

function graphOf(stages: readonly Stage[]): MapGraph {
  const steps = stages.flatMap((stage) => stage.steps);
  const critical = new Set(steps.filter((step) => step.critical).map(({ item }) => item.code));
  return {
    items: stages.flatMap(({ stage, steps: own }) =>
      own.map(({ item }) => ({ id: item.code, lane: stage.code })),
    ),
    edges: steps.flatMap(({ item, follows }) =>
      follows.map((before) => ({
        from: before.item,
        to: item.code,
        critical: critical.has(before.item) && critical.has(item.code) && before.mode !== 'SOFT',
        soft: before.mode === 'SOFT',
      })),
    ),
  };
}
