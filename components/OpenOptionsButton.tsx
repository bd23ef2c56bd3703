/** Opens the options, in a tab. */
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

export function OpenOptionsButton({ onOpen }: { onOpen: () => void }) {
  const t = useTranslator();
  const name = t.text('open_options');
  return (
    <button type="button" className="bar-action bar-action-options" title={name} aria-label={name} onClick={onOpen}>
      <Icon name="options" />
    </button>
  );
}
