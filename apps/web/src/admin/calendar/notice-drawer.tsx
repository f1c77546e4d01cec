import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Trouble } from '../../shell/trouble';
import { TextFile } from '../text-file';
import { NoticePreview } from './notice-preview';

/** A year's notice: what it says, what it would change, and only then is it loaded. */
export function NoticeDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [yaml, setYaml] = useState('');
  const look = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/calendar/notices/preview', { body: { yaml } })),
  });
  const load = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/calendar/notices', { body: { yaml } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
  const write = (text: string) => {
    setYaml(text);
    look.reset();
    load.reset();
  };
  return (
    <Drawer title={t('workyear.import')} open onClose={onClose} size={720}>
      <p className="admin-about">{t('workyear.import.about')}</p>
      <TextFile onRead={write} />
      <Input.TextArea
        className="admin-yaml"
        aria-label={t('workyear.notice')}
        placeholder={t('workyear.example')}
        value={yaml}
        autoSize={{ minRows: 10, maxRows: 20 }}
        onChange={(event) => write(event.target.value)}
      />
      {look.isError && <Trouble error={look.error} />}
      {look.isSuccess && <NoticePreview foreseen={look.data} />}
      {load.isError && <Trouble error={load.error} />}
      {load.isSuccess && (
        <p className="now done" role="status">
          {t('workyear.done', { year: load.data.year, count: load.data.movedClocks })}
        </p>
      )}
      <div className="drawer-end">
        <Button onClick={onClose}>{t(load.isSuccess ? 'admin.close' : 'admin.cancel')}</Button>
        <Button
          type={look.isSuccess ? 'default' : 'primary'}
          disabled={yaml.trim() === ''}
          loading={look.isPending}
          onClick={() => look.mutate()}
        >
          {t('workyear.preview')}
        </Button>
        {look.isSuccess && !load.isSuccess && (
          <Button type="primary" loading={load.isPending} onClick={() => load.mutate()}>
            {t('workyear.load', { year: look.data.year })}
          </Button>
        )}
      </div>
    </Drawer>
  );
}
