import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoined } from '../applicant/joined';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import type { Toggle } from './choices';
import { isReplaced, mayLeave, type Choices, type Material, type Standing } from './standing';
import { handIn } from './submit';

interface MaterialRowProps {
  readonly project: string;
  readonly material: Material;
  readonly standing: Standing;
  readonly choices: Choices;
  readonly onToggle: Toggle;
}

const TAKES_A_FILE: readonly Standing[] = ['missing', 'handed-in', 'reused'];

/** A material once, for all items that ask for it. */
export function MaterialRow({ project, material, standing, choices, onToggle }: MaterialRowProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  const { code } = material.material;
  const isMain = material.askedBy.some(({ role }) => role === 'MAIN');
  const offersLater = mayLeave(material, choices) && standing !== 'handed-in' && standing !== 'there';
  return (
    <li className="apply-material">
      <div>
        <b>{said(material.material)}</b> {!isMain && <span className="tag">{t('apply.secondary')}</span>}
        <span className="quiet block">
          {t('apply.for', { items: joined(material.askedBy.map(({ item }) => item)) })}
        </span>
        <Whence material={material} standing={standing} />
      </div>
      <div className="apply-acts">
        {TAKES_A_FILE.includes(standing) && (
          <FileInput project={project} material={material} standing={standing} />
        )}
        {offersLater && (
          <Checkbox
            checked={choices.deferred.includes(code)}
            onChange={(event) => onToggle('deferred', code, event.target.checked)}
          >
            {isReplaced(material, choices) ? t('apply.replace') : t('apply.defer')}
          </Checkbox>
        )}
        {!offersLater && (standing === 'missing' || standing === 'awaited') && material.refusal && (
          <details className="apply-why">
            <summary>{t('apply.why-not-later')}</summary>
            {said(material.refusal.detail)}
          </details>
        )}
      </div>
    </li>
  );
}

/** Where it comes from, or by when it comes. */
function Whence({ material, standing }: Pick<MaterialRowProps, 'material' | 'standing'>) {
  const { t } = useTranslation();
  const said = useSaid();
  const { documents, reusable, producedBy } = material;
  const newest = documents[0];
  if (standing === 'handed-in' && newest)
    return <span className="done block">✓ {t('apply.uploaded', { name: newest.name })}</span>;
  if (standing === 'reused' && reusable)
    return (
      <span className="done block">
        ✓ {t('apply.reused', { name: reusable.name, item: said(reusable.item) })}
      </span>
    );
  if (standing === 'there')
    return (
      <span className="done block">
        ✓ {producedBy ? t('apply.result', { item: said(producedBy) }) : t('apply.shared')}
      </span>
    );
  if (standing === 'awaited' && producedBy)
    return <span className="block">{t('apply.awaited', { item: said(producedBy) })}</span>;
  if (standing === 'committed')
    return <span className="material-committed block">{t('apply.committed')}</span>;
  if (standing === 'deferred') return <SupplyBy material={material} />;
  return null;
}

function SupplyBy({ material }: { readonly material: Material }) {
  const { t } = useTranslation();
  const listed = useListed();
  const when = material.askedBy.map(({ supplies: { n, unit, milestone } }) => {
    if (milestone) return t(`apply.by.${milestone}`);
    return n === null || unit === null
      ? t('apply.by.usual')
      : t('apply.by.period', { period: t(`unit.${unit}`, { count: n }) });
  });
  return <span className="material-deferred block">{listed.clauses([...new Set(when)])}</span>;
}

function FileInput({
  project,
  material,
  standing,
}: Pick<MaterialRowProps, 'project' | 'material' | 'standing'>) {
  const { t } = useTranslation();
  const said = useSaid();
  const id = useId();
  const client = useQueryClient();
  const upload = useMutation({
    mutationFn: (file: File) => handIn(project, material.material.code, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['application', project] }),
  });
  const words = standing === 'missing' ? 'apply.upload' : 'apply.upload-other';
  return (
    <span>
      <input
        id={id}
        type="file"
        className="unseen"
        aria-label={`${t(words)} ${said(material.material)}`}
        disabled={upload.isPending}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) upload.mutate(file);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={standing === 'missing' ? 'apply-file apply-file-main' : 'apply-file'}>
        {upload.isPending ? t('apply.uploading') : t(words)}
      </label>
      {upload.isError && <Trouble error={upload.error} />}
    </span>
  );
}
