import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useDays } from '../../marks/day';

type Version = Schemas['VersionView'];

/** The published versions, the one that holds latest first, each called by how it stands. */
export function useVersions() {
  const { t } = useTranslation();
  const days = useDays();
  const versions = useQuery({
    queryKey: ['catalogue-versions'],
    queryFn: () => answered(api.GET('/api/v1/catalogue')),
  });
  const current = versions.data?.find(({ begun }) => begun)?.version;
  const standing = ({ version, shelved, begun, validFrom }: Version): string => {
    if (shelved) return t('catalogue.shelved');
    if (version === current) return t('catalogue.current');
    return begun || !validFrom ? t('catalogue.past') : t('catalogue.future', { day: days.day(validFrom) });
  };
  return { versions, label: (one: Version) => `${one.version} ${standing(one)}` };
}
