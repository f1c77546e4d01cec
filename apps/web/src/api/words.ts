import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSaid } from '../language/said';
import { answered, api, type Schemas } from './client';

type Named = Schemas['NamedView'];
type Kind =
  | 'state'
  | 'clock'
  | 'actor'
  | 'fact'
  | 'category'
  | 'class'
  | 'incident'
  | 'land'
  | 'violation'
  | 'basis'
  | 'department'
  | 'region'
  | 'stage'
  | 'type'
  | 'item'
  | 'material';

const mapOf = (names: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(names.map((one) => [one.code, one]));

async function readWords(): Promise<Readonly<Record<Kind, ReadonlyMap<string, Named>>>> {
  const params = { path: { version: 'current' } };
  const [words, catalogue, regions] = await Promise.all([
    answered(api.GET('/api/v1/words')),
    answered(api.GET('/api/v1/catalogue/{version}', { params })),
    answered(api.GET('/api/v1/regions')),
  ]);
  return {
    state: mapOf(words.stateWords),
    clock: mapOf(words.clockWords),
    actor: mapOf(words.actorWords),
    fact: mapOf(words.factWords),
    category: mapOf(words.categoryWords),
    class: mapOf(words.classWords),
    incident: mapOf(words.incidentWords),
    land: mapOf(words.landWords),
    violation: mapOf(words.violationWords),
    basis: mapOf(words.basisWords),
    department: mapOf(catalogue.departments),
    region: mapOf(regions),
    stage: mapOf(catalogue.stages),
    type: mapOf(catalogue.projectTypes),
    item: mapOf(catalogue.items),
    material: mapOf(catalogue.materials),
  };
}

const useEveryWord = () => useQuery({ queryKey: ['words'], queryFn: readWords, staleTime: Infinity });

/** All codes of a kind, in their order. */
export function useCodes(kind: Kind): readonly string[] {
  const { data } = useEveryWord();
  return data ? [...data[kind].keys()] : [];
}

/** What codes are called, in the language of the page; a code without a name says itself. */
export function useWords(): (kind: Kind, code: string) => string {
  const said = useSaid();
  const { data } = useEveryWord();
  return useCallback(
    (kind, code) => {
      const named = data?.[kind].get(code);
      return named ? said(named) : code;
    },
    [data, said],
  );
}

/** What something stands on: an article as it is cited; a parameter of the rules, which may stand beside one, by its name. */
export function useBasis(): (basis: string) => string {
  const words = useWords();
  return (basis) =>
    basis
      .split(/(\s+)/)
      .map((part) => words('basis', part))
      .join('');
}

/** Who acted, as facts name it: `dept:NRP` is the department by its name. */
export function useActorName(): (label: string) => string {
  const words = useWords();
  return (label) => {
    const [role = '', department] = label.split(':');
    return department === undefined ? words('actor', role) : words('department', department);
  };
}
