import { Modal } from 'antd';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Trouble } from '../shell/trouble';
import { useFocusBack } from '../shell/focus-back';
import { useFound, type Hit } from './found';
import { Hits } from './hits';
import './palette.css';

/** One line to type in; arrows and Enter do the rest. */
export default function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(text.trim());
  const { hits, isFetching, error } = useFound(sought);
  const here = Math.min(at, Math.max(0, hits.length - 1));
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    void navigate(hit.to);
  };
  const press = (event: KeyboardEvent) => {
    const count = Math.max(1, hits.length);
    const keys: Record<string, () => void> = {
      ArrowDown: () => setAt((here + 1) % count),
      ArrowUp: () => setAt((here + count - 1) % count),
      Enter: () => go(hits[here]),
    };
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={620} style={{ top: 80 }}>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={id}
        aria-activedescendant={hits.length > 0 ? `${id}-${here}` : undefined}
        aria-label={t('palette.open')}
        placeholder={t('palette.placeholder')}
        autoFocus
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {error !== null && <Trouble error={error} />}
      <Hits id={id} hits={hits} at={here} isBusy={isFetching} onAt={setAt} onGo={go} />
      {hits.length === 0 && (
        <p className="quiet palette-none" role="status">
          {t(sought === '' ? 'palette.hint' : isFetching ? 'palette.looking' : 'palette.none')}
        </p>
      )}
      <p className="quiet palette-keys">{t('palette.keys')}</p>
    </Modal>
  );
}
