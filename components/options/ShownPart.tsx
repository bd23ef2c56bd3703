/** What is shown: how sure it must be, and which kinds of promotion. */
import type { PromotionKind } from '../../lib/model/report.ts';
import { SensitivityChoice } from '../SensitivityChoice.tsx';
import { useTranslator } from '../translation.tsx';
import { Part } from './Part.tsx';
import type { OptionsState } from './props.ts';

const KINDS: readonly PromotionKind[] = ['paid', 'own-product', 'affiliate', 'unlabelled'];

export function ShownPart({ settings, change }: OptionsState) {
  const t = useTranslator();
  const { sensitivity, hiddenKinds } = settings;
  const show = (kind: PromotionKind, shown: boolean) =>
    void change({ hiddenKinds: KINDS.filter((other) => (other === kind ? !shown : hiddenKinds.includes(other))) });
  return (
    <Part name="shown">
      <SensitivityChoice chosen={sensitivity} busy={false} onChoose={(chosen) => void change({ sensitivity: chosen })} />
      <fieldset className="choices">
        <legend>{t.text('options_kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input
              type="checkbox"
              value={kind}
              checked={!hiddenKinds.includes(kind)}
              onChange={({ target }) => show(kind, target.checked)}
            />
            <span className="choice-label">{t.member('kind', kind)}</span>
          </label>
        ))}
        <p className="hint">{t.text(hiddenKinds.length === KINDS.length ? 'options_kinds_none' : 'options_kinds_hint')}</p>
      </fieldset>
    </Part>
  );
}
