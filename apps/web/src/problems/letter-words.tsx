import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Asked } from '../shell/asked';
import { useFocusBack } from '../shell/focus-back';

interface WordsProps {
  readonly letter: Schemas['LetterView'];
  readonly onClose: () => void;
}

/** 督办通知单: the letter as it went out. */
export function LetterWords({ letter, onClose }: WordsProps) {
  useFocusBack();
  const { t } = useTranslation();
  const said = useSaid();
  const full = useQuery({
    queryKey: ['letter', letter.id],
    queryFn: () =>
      answered(api.GET('/api/v1/supervision/letters/{id}', { params: { path: { id: letter.id } } })),
  });
  return (
    <Drawer title={t('problems.letters.read')} open onClose={onClose} size={520}>
      <Asked query={full} rows={10}>
        {(found) => (
          <article className="problems-letter">
            <h2>{said(found.words.title)}</h2>
            <p>{said(found.words.text)}</p>
            {letter.reason !== null && <p>{letter.reason}</p>}
          </article>
        )}
      </Asked>
    </Drawer>
  );
}
