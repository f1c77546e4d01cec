import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused, type Problem, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';

type Document = Schemas['StepDocumentView'];

interface ViewerProps {
  readonly document: Document;
  /** All versions of the material, the newest first. */
  readonly versions: readonly Document[];
  readonly onClose: () => void;
}

/** 阅卷: a document beside the list of materials; beside the version before it, if one wants to see what changed. */
export function Viewer({ document, versions, onClose }: ViewerProps) {
  const { t } = useTranslation();
  const [beside, setBeside] = useState(false);
  const former = versions[versions.findIndex(({ id }) => id === document.id) + 1];
  return (
    <div className="viewer">
      <div className="viewer-bar">
        {former && (
          <Button size="small" aria-pressed={beside} onClick={() => setBeside(!beside)}>
            {t(beside ? 'viewer.alone' : 'viewer.beside', { version: former.version })}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {t('viewer.close')}
        </Button>
      </div>
      <div className={beside && former ? 'viewer-pair' : ''}>
        {beside && former && <Page document={former} />}
        <Page document={document} />
      </div>
    </div>
  );
}

function Page({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const content = useQuery({
    queryKey: ['document', document.id],
    queryFn: () => read(document.id),
    staleTime: Infinity,
  });
  const url = useMemo(() => (content.data ? URL.createObjectURL(content.data) : null), [content.data]);
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  const type = content.data?.type ?? '';
  return (
    <figure>
      <figcaption>
        <b>{document.name}</b> <span className="quiet">v{document.version}</span>
        {url && (
          <a href={url} download={document.name}>
            {t('viewer.fetch')}
          </a>
        )}
      </figcaption>
      {content.isPending && <Skeleton.Node active className="viewer-waiting" />}
      {content.isError && <Trouble error={content.error} />}
      {url && <Shown url={url} type={type} name={document.name} />}
    </figure>
  );
}

interface ShownProps {
  readonly url: string;
  readonly type: string;
  readonly name: string;
}

function Shown({ url, type, name }: ShownProps) {
  const { t } = useTranslation();
  if (type.startsWith('image/')) return <img src={url} alt={name} />;
  if (type === 'application/pdf') return <iframe src={url} title={name} />;
  return <p>{t('viewer.not-shown')}</p>;
}

async function read(id: string): Promise<Blob> {
  const response = await fetch(`/api/v1/documents/${id}/content`);
  if (!response.ok) throw new Refused((await response.json()) as Problem);
  return response.blob();
}
