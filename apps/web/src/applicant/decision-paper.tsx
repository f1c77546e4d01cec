import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { useJoined } from './joined';

interface PaperProps {
  readonly step: Schemas['StepView'];
  readonly title: string;
  readonly at: string;
  readonly reason: string | null;
  readonly deliveredAt: string | null;
  readonly isGranted: boolean;
}

/** What was decided, as one would read it on paper: of what, by whom, when, on what grounds; and what it results in. */
export function DecisionPaper({ step, title, at, reason, deliveredAt, isGranted }: PaperProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  const words = useWords();
  const days = useDays();
  const { data: item } = useQuery({
    queryKey: ['item', step.catalogue, step.item.code],
    queryFn: () =>
      answered(
        api.GET('/api/v1/catalogue/{version}/items/{code}', {
          params: { path: { version: step.catalogue, code: step.item.code } },
        }),
      ),
    staleTime: Infinity,
  });
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['item', `${said(step.item)}（${step.item.code}）`],
    ['project', `${step.project.name}（${step.project.code}）`],
    ['office', `${words('region', step.region)} ${said(step.department)}`],
    ['at', days.instant(at)],
    ['reason', reason ?? undefined],
    ['basis', item?.legal.map(({ cite, article }) => `${cite}${article}`).join(t('applicant.and'))],
    ['result', isGranted ? item && joined(item.results) : undefined],
    [
      'validity',
      isGranted && item?.validity ? t(`unit.${item.validity.unit}`, { count: item.validity.n }) : undefined,
    ],
    ['delivered', deliveredAt === null ? undefined : days.instant(deliveredAt)],
  ];
  return (
    <article>
      <h2>{title}</h2>
      <dl className="applicant-paper">
        {lines.map(
          ([line, value]) =>
            value && (
              <div key={line}>
                <dt>{t(`applicant.paper.${line}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}
