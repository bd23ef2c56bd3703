/** The export page of a tab that was read: what goes into the file, and what to do with it. */
import { useMemo, useState } from 'react';
import { dossierDetails, dossierHead } from '../../lib/export/dossier.ts';
import type { EvidenceFile } from '../../lib/export/evidence.ts';
import { fileStem } from '../../lib/export/evidence.ts';
import { exportFile, type FormatName } from '../../lib/export/formats.ts';
import { markdown } from '../../lib/export/markdown.ts';
import { isAssumed } from '../../lib/model/jurisdiction.ts';
import { useTranslator } from '../translation.tsx';
import { BodyList } from './BodyList.tsx';
import { DossierView } from './DossierView.tsx';
import { ExportButtons, ExportChoices } from './ExportForm.tsx';
import { Screenshot } from './Screenshot.tsx';
import { exportWords } from './words.ts';

/** A picture as a file and as an address that a file can hold. */
export interface TakenPicture {
  dataUrl: string;
  blob: Blob;
}

export interface ExportViewProps {
  evidence: Pick<EvidenceFile, 'report' | 'text' | 'textSha256'>;
  /** Takes the picture. @returns why there is none, as a code, where it could not be taken */
  takePicture: () => Promise<TakenPicture | { code: string }>;
  save: (content: Blob, name: string) => void;
  /** Rejects where the browser does not let it. */
  copy: (text: string) => Promise<void>;
}

/** Everything the reader decides lives here; what leaves the page goes through `save` and `copy`. */
export function ExportView({ evidence, takePicture, save, copy }: ExportViewProps) {
  const t = useTranslator();
  const { report } = evidence;
  const [format, setFormat] = useState<FormatName>('html');
  const [note, setNote] = useState('');
  const [picture, setPicture] = useState<TakenPicture | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const [openedAt] = useState(() => new Date().toISOString());
  const words = useMemo(() => exportWords(report, t), [report, t]);
  const file = (exportedAt: string): EvidenceFile => ({ ...evidence, screenshot: picture?.dataUrl ?? null, exportedAt, note });

  const switchPicture = async (on: boolean) => {
    setProblem(null);
    if (!on) return setPicture(null);
    setBusy(true);
    const taken = await takePicture();
    setBusy(false);
    if ('blob' in taken) return setPicture(taken);
    setProblem(t.text(taken.code === 'no-access' ? 'export_screenshot_refused' : 'export_screenshot_failed'));
  };
  const saved = (content: Blob, name: string) => {
    save(content, name);
    setStatus(t.text('export_saved', { name }));
  };
  const onSave = () => {
    const { name, type, content } = exportFile(format, file(new Date().toISOString()), words);
    saved(new Blob([content], { type }), name);
  };
  const onSavePicture = () => picture && saved(picture.blob, `${fileStem(file(new Date().toISOString()))}.png`);
  const onCopy = async () => {
    const done = await copy(markdown(file(new Date().toISOString()), words)).then(
      () => true,
      () => false,
    );
    setStatus(t.text(done ? 'export_copied' : 'export_copy_failed'));
  };

  const preview = file(openedAt);
  return (
    <>
      <h1>{t.text('export_title')}</h1>
      <p className="hint">{t.text('export_intro')}</p>
      <p className="export-page" dir="auto">
        {report.title || report.url}
      </p>
      <ExportChoices format={format} note={note} onFormat={setFormat} onNote={setNote} />
      <Screenshot on={busy || picture !== null} busy={busy} picture={picture?.blob ?? null} problem={problem} onChange={switchPicture} />
      <ExportButtons format={format} hasPicture={picture !== null} onSave={onSave} onSavePicture={onSavePicture} onCopy={onCopy} />
      <BodyList country={isAssumed(report.jurisdiction) ? null : (report.jurisdiction?.country ?? null)} />
      <section className="preview" aria-labelledby="preview-title">
        <h2 id="preview-title">{t.text('export_preview')}</h2>
        <DossierView head={dossierHead(preview, words)} details={dossierDetails(preview, words)} language={report.language} />
      </section>
      <p className="status" role="status" aria-live="polite">
        {status}
      </p>
    </>
  );
}
