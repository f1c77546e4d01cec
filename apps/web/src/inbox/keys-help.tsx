import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../shell/focus-back';

const KEYS = ['j', 'k', 'Enter', 'e', 'x', 'a', 'c', 'g', 'Esc', 'Ctrl K', '?'] as const;

/** 键盘: what each key does, of this page and of all. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  const { t } = useTranslation();
  return (
    <Modal open title={t('inbox.keys-title')} footer={null} onCancel={onClose} width={420}>
      <dl className="inbox-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`inbox.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
