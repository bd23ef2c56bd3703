/** How to find the button, and what to do with it first. */
import type { Toolbar } from '../../lib/model/toolbar.ts';
import { Icon } from '../Icon.tsx';
import { ToolbarButton } from '../ToolbarButton.tsx';
import { useTranslator } from '../translation.tsx';
import { keysText } from './key-names.ts';

export interface StartProps {
  toolbar: Toolbar;
  /** The keys that open the popup; null where none are set. */
  shortcut: string | null;
  openOptions: () => void;
}

/** Id of the popover with the first steps. */
const TRY = 'try';

export function Start({ toolbar, shortcut, openOptions }: StartProps) {
  const t = useTranslator();
  return (
    <section aria-labelledby="start-title">
      <h2 id="start-title">{t.text('start_title')}</h2>
      <p>
        {t.text('start_button')} <ToolbarButton />
      </p>
      <p>{t.member('pin', toolbar)}</p>
      {shortcut && (
        <p>
          {t.text('start_shortcut')} <kbd>{keysText(shortcut, t)}</kbd>
        </p>
      )}
      <div className="welcome-actions">
        <button type="button" className="action" popoverTarget={TRY}>
          <Icon name="lamp" />
          {t.text('try_button')}
        </button>
        <button type="button" className="action action-plain" onClick={openOptions}>
          <Icon name="options" />
          {t.text('open_options')}
        </button>
      </div>
      <div id={TRY} popover="auto" className="try" role="dialog" aria-labelledby="try-title">
        <h2 id="try-title">{t.text('try_title')}</h2>
        <ol>
          <li>{t.text('try_open')}</li>
          <li>
            {t.text('try_click')} <ToolbarButton />
          </li>
          <li>{t.text('try_read')}</li>
        </ol>
        <button type="button" className="action" popoverTarget={TRY} popoverTargetAction="hide">
          {t.text('try_close')}
        </button>
      </div>
    </section>
  );
}
