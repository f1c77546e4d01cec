import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** A list that is read page by page as one asks for more, and anew every minute; `all` is what is there by now. */
export function usePages<Row>(key: QueryKey, read: (after: string | undefined) => Promise<Page<Row>>) {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  return { ...pages, all: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}

export type Pages<Row> = ReturnType<typeof usePages<Row>>;
