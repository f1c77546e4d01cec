import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused, type Problem, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';

type Document = Schemas['StepDocumentView'];

/** 阅卷: a document beside the list of materials; what a browser cannot show can be fetched. */
export function Viewer({ document, onClose }: { readonly document: Document; readonly onClose: () => void }) {
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
    <figure className="viewer">
      <figcaption>
        <b>{document.name}</b> <span className="quiet">v{document.version}</span>
        {url && (
          <a href={url} download={document.name}>
            {t('viewer.fetch')}
          </a>
        )}
        <Button size="small" onClick={onClose}>
          {t('viewer.close')}
        </Button>
      </figcaption>
      {content.isPending && <Skeleton.Image active className="viewer-waiting" />}
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
