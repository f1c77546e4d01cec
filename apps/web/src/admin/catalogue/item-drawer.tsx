import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { useSaid } from '../../language/said';
import { Asked } from '../../shell/asked';
import { ItemWhole } from './item-whole';

interface DrawerProps {
  readonly version: string;
  readonly code: string;
  readonly onClose: () => void;
}

/** An item whole: nothing has to be looked up to understand it. */
export function ItemDrawer({ version, code, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const item = useQuery({
    queryKey: ['catalogue-item', version, code],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue/{version}/items/{code}', { params: { path: { version, code } } })),
  });
  return (
    <Drawer
      title={item.data ? `${said(item.data)} ${code}` : t('catalogue.item', { code })}
      open
      onClose={onClose}
      size={720}
    >
      <Asked query={item} rows={12}>
        {(found) => (
          <div tabIndex={0} role="region" aria-label={said(found)}>
            <ItemWhole item={found} />
          </div>
        )}
      </Asked>
    </Drawer>
  );
}
