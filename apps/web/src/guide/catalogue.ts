import { useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';

export type Line = Schemas['ItemLineView'];
export type Item = Schemas['ItemView'];

/** The version that a new project begins with. */
const version = 'current';

export interface Asked {
  readonly stage?: string;
  readonly department?: string;
  readonly type?: string;
}

export const useItems = (asked: Asked) =>
  useQuery({
    queryKey: ['guide', asked],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue/{version}/items', { params: { path: { version }, query: asked } })),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });

export const useItem = (code: string) =>
  useQuery({
    queryKey: ['guide', 'item', code],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue/{version}/items/{code}', { params: { path: { version, code } } })),
    staleTime: Infinity,
  });

export const useCatalogue = () =>
  useQuery({
    queryKey: ['guide', 'catalogue'],
    queryFn: () => answered(api.GET('/api/v1/catalogue/{version}', { params: { path: { version } } })),
    staleTime: Infinity,
  });
