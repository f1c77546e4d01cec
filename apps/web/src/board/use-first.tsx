import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** As many as are read in a minute. */
const FIRST = 8;

/** The first of a list, which are the worst, and a button for all of them. */
export function useFirst<One>(all: readonly One[]): { shown: readonly One[]; more: ReactNode } {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  if (whole || all.length <= FIRST + 1) return { shown: all, more: null };
  const more = (
    <p className="more">
      <Button onClick={() => setWhole(true)}>{t('board.all', { count: all.length })}</Button>
    </p>
  );
  return { shown: all.slice(0, FIRST), more };
}
