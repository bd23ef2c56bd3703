/** The export page: reading, failed, or ready to export. */
import { useCallback, useEffect, useState } from 'react';
import { ExportView, type ExportViewProps } from '../../components/export/ExportView.tsx';
import { Icon } from '../../components/Icon.tsx';
import { FailurePage, LoadingPage } from '../../components/StatePage.tsx';
import { useTranslator } from '../../components/translation.tsx';
import { sha256 } from '../../lib/export/sha256.ts';
import type { Failure } from '../../lib/extension/messages.ts';
import type { ExportClient } from '../../lib/extension/surface/export-client.ts';
import { pngBlob } from './png-blob.ts';

type Loaded = { ok: true; evidence: ExportViewProps['evidence'] } | Failure;

async function load(client: ExportClient): Promise<Loaded> {
  const reply = await client.evidence();
  if (!reply.ok) return reply;
  const { report, text } = reply;
  try {
    return { ok: true, evidence: { report, text, textSha256: await sha256(text) } };
  } catch (error) {
    return { ok: false, error: { code: 'failed', detail: String(error) } };
  }
}

/** Everything it knows comes through `client`. */
export function App({ client, save, copy }: { client: ExportClient } & Pick<ExportViewProps, 'save' | 'copy'>) {
  const t = useTranslator();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const read = useCallback(async () => {
    setLoaded(null);
    setLoaded(await load(client));
  }, [client]);
  useEffect(() => void read(), [read]);

  const takePicture = useCallback<ExportViewProps['takePicture']>(async () => {
    if (!loaded?.ok) return { code: 'failed' };
    const reply = await client.picture(loaded.evidence.report.url);
    return reply.ok ? { dataUrl: reply.picture, blob: pngBlob(reply.picture) } : { code: reply.error.code };
  }, [client, loaded]);

  return (
    <>
      <header className="bar">
        <span className="brand">
          <Icon name="lamp" />
          {t.text('extName')}
        </span>
      </header>
      <main aria-busy={loaded === null}>
        {loaded === null && <LoadingPage />}
        {loaded?.ok === false && <FailurePage code={loaded.error.code} detail={loaded.error.detail} onRetry={read} />}
        {loaded?.ok && <ExportView evidence={loaded.evidence} takePicture={takePicture} save={save} copy={copy} />}
      </main>
    </>
  );
}
