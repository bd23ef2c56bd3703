/** A pack with its phrases compiled, once as long as the pack lives. */
import type { DisclosureRow, FalseFriendRow, NoticeRow, OwnProductRow, Pack, PromotionRow } from '../model/pack.ts';
import { compileRows, type PhraseSet } from './phrase.ts';
import { remember } from './remember.ts';

export interface CompiledPack {
  pack: Pack;
  labels: PhraseSet<DisclosureRow>;
  /** Disclosures of scope `block` and `page`. */
  statements: PhraseSet<DisclosureRow>;
  promotion: PhraseSet<PromotionRow>;
  ownProducts: PhraseSet<OwnProductRow>;
  falseFriends: PhraseSet<FalseFriendRow>;
  notices: PhraseSet<NoticeRow>;
}

export const compilePack = (pack: Pack): CompiledPack => remember(pack, '', () => compile(pack));

function compile(pack: Pack): CompiledPack {
  return {
    pack,
    labels: compileRows(pack.disclosures.filter(({ scope }) => scope === 'label')),
    statements: compileRows(pack.disclosures.filter(({ scope }) => scope !== 'label')),
    promotion: compileRows(pack.promotion),
    ownProducts: compileRows(pack.ownProducts),
    falseFriends: compileRows(pack.falseFriends),
    notices: compileRows(pack.notices),
  };
}
