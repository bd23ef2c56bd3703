/** The switch that takes a screenshot, and the picture. Drawn on a canvas: the pages of the extension may load no image, not even ours. */
import { useEffect, useRef } from 'react';
import { useTranslator } from '../translation.tsx';

export interface ScreenshotProps {
  on: boolean;
  busy: boolean;
  picture: Blob | null;
  /** Why there is none, in words; null = nothing went wrong. */
  problem: string | null;
  onChange: (on: boolean) => void;
}

/** The picture in the width there is for it. */
function Picture({ picture }: { picture: Blob }) {
  const t = useTranslator();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    void createImageBitmap(picture).then((bitmap) => {
      const element = canvas.current;
      if (gone || !element) return;
      element.width = bitmap.width;
      element.height = bitmap.height;
      element.getContext('2d')?.drawImage(bitmap, 0, 0);
      bitmap.close();
    });
    return () => {
      gone = true;
    };
  }, [picture]);
  return (
    <figure className="picture">
      <canvas ref={canvas} role="img" aria-label={t.text('export_screenshot')} />
      <figcaption className="hint">{t.text('export_screenshot_caption')}</figcaption>
    </figure>
  );
}

/** A switch in the sense of ARIA, what it does, and what came of it. */
export function Screenshot({ on, busy, picture, problem, onChange }: ScreenshotProps) {
  const t = useTranslator();
  return (
    <div className="screenshot">
      <button type="button" role="switch" className="toggle" aria-checked={on} aria-busy={busy} onClick={() => !busy && onChange(!on)}>
        <span className="toggle-track" aria-hidden="true">
          <span className="toggle-knob" />
        </span>
        {t.text('export_with_screenshot')}
      </button>
      <p className="hint">{t.text('export_screenshot_hint')}</p>
      <p className="problem" role="status">
        {busy ? t.text('export_screenshot_busy') : problem}
      </p>
      {picture && <Picture picture={picture} />}
    </div>
  );
}
