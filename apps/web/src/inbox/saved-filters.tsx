import { CloseOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useAccount } from '../session/session';
import { forgetFilter, savedFilters, saveFilter } from './filter-store';

/** 常用筛选: kept under a name, and gone back to by one click. */
export function SavedFilters() {
  const { t } = useTranslation();
  const { username } = useAccount();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(() => savedFilters(username));
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const save = () => {
    if (name.trim() === '') return;
    setSaved(saveFilter(username, { name: name.trim(), search }));
    setName('');
  };
  const content = (
    <div className="inbox-saved">
      {saved.length === 0 && <p className="quiet">{t('inbox.saved.none')}</p>}
      <ul className="plain-list">
        {saved.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              className="plain"
              aria-current={one.search === search ? 'true' : undefined}
              onClick={() => {
                setOpen(false);
                void navigate({ search: one.search });
              }}
            >
              {one.name}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={t('inbox.saved.forget', { name: one.name })}
              onClick={() => setSaved(forgetFilter(username, one.name))}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {search !== '' && (
        <div className="inbox-save">
          <Input
            value={name}
            maxLength={30}
            aria-label={t('inbox.saved.name')}
            placeholder={t('inbox.saved.name')}
            onChange={(event) => setName(event.target.value)}
            onPressEnter={save}
          />
          <Button onClick={save}>{t('inbox.saved.save')}</Button>
        </div>
      )}
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content} open={open} onOpenChange={setOpen}>
      <Button>
        {t('inbox.saved')}
        {saved.length > 0 && ` ${saved.length}`}
      </Button>
    </Popover>
  );
}
