/** What is wrong with a form of a date or figure. Packs are checked when they are built. */
import { FORM_TOKEN, SLOTS, slotsOf } from '../text/form.ts';

/** Names the form and its fault; null when it can be compiled. The notation stands in lib/text/form.ts. */
export function formFault(form: string): string | null {
  let inGroup = false;
  let fault = form.trim() !== form || form === '' ? 'is empty or has white space at an end' : null;
  for (const [token, slot] of form.matchAll(FORM_TOKEN)) {
    if (slot !== undefined && !(SLOTS as readonly string[]).includes(slot)) fault ??= `knows no slot <${slot}>`;
    if (token === '(') {
      if (inGroup) fault ??= 'groups do not nest';
      inGroup = true;
    } else if (token === '|' && !inGroup) fault ??= '"|" stands outside a group';
    else if (token.startsWith(')')) {
      if (!inGroup) fault ??= '")" closes nothing';
      inGroup = false;
    }
  }
  if (inGroup) fault ??= '"(" is never closed';
  const slots = slotsOf(form);
  if (new Set(slots).size < slots.length) fault ??= 'has a slot twice';
  return fault && `Form "${form}": ${fault}.`;
}
