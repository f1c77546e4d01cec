import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import type { MapGraph } from '../map/graph';
import { MapCanvas } from '../map/map-canvas';
import { HeatNode } from './heat-node';
import { casesOf, type Group } from './queries';

type Item = Schemas['ItemLineView'];

interface HeatProps {
  readonly groups: readonly Group[];
  readonly onOpen: (item: string) => void;
}

/** The map of all that is applied for, each item as large as it is frequent and as hot as it comes near its limit. */
export default function HeatMap({ groups, onOpen }: HeatProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const items = useQuery({ queryKey: ['catalogue-items'], queryFn: readItems, staleTime: Infinity });
  const here = useMemo(() => {
    const codes = new Set(groups.filter((group) => casesOf(group) > 0).map(({ group }) => group.code));
    return (items.data ?? []).filter(({ code }) => codes.has(code));
  }, [items.data, groups]);
  const graph = useMemo(() => graphOf(here), [here]);
  const lanes = useMemo(() => {
    const stages = new Map(here.map(({ stage }) => [stage.code, stage]));
    return [...stages.values()].map((stage) => ({ code: stage.code, name: said(stage) }));
  }, [here, said]);
  const most = Math.max(1, ...groups.map(casesOf));
  const face = useCallback(
    (code: string) => {
      const group = groups.find((one) => one.group.code === code);
      return group && <HeatNode group={group} share={casesOf(group) / most} onOpen={onOpen} />;
    },
    [groups, most, onOpen],
  );
  if (here.length === 0) return null;
  return <MapCanvas label={t('heat.title')} {...{ lanes, graph, face }} />;
}

const readItems = (): Promise<readonly Item[]> =>
  answered(api.GET('/api/v1/catalogue/{version}/items', { params: { path: { version: 'current' } } }));

/** What waits for what within a stage; that one stage comes after the other is seen without lines. */
function graphOf(items: readonly Item[]): MapGraph {
  const stageOf = new Map(items.map(({ code, stage }) => [code, stage.code]));
  return {
    items: items.map(({ code, stage }) => ({ id: code, lane: stage.code })),
    edges: items.flatMap(({ code, stage, follows }) =>
      follows.filter((from) => stageOf.get(from) === stage.code).map((from) => ({ from, to: code })),
    ),
  };
}
