import { UploadOutlined } from '@ant-design/icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** A text from a file of one's own machine: it is read here and shown before anything is sent. */
export function TextFile({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <label className="upload" htmlFor={id}>
        <UploadOutlined aria-hidden /> {t('admin.file')}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept=".yaml,.yml,text/yaml,text/plain"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void file.text().then(onRead);
          event.target.value = '';
        }}
      />
    </>
  );
}
