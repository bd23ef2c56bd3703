/**
 * The looks of tooltip and scroll marks. `!important` on the host: the page may style the element itself, and in a shadow tree only an
 * important declaration wins against the page's own important ones.
 */
export const OVERLAY_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  color-scheme: light dark !important;
  direction: ltr !important;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
.tip {
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: max-content;
  max-inline-size: min(340px, calc(100vw - 16px));
  max-block-size: calc(100vh - 16px);
  overflow: hidden;
  padding: 8px 12px 9px;
  border: 1px solid light-dark(#b9b4aa, #5a5e66);
  border-inline-start: 4px solid var(--kind);
  border-radius: 6px;
  background: light-dark(#ffffff, #25272b);
  color: light-dark(#1f2023, #ebeae6);
  font: 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  box-shadow: 0 2px 10px rgb(0 0 0 / 28%);
  pointer-events: none;
  user-select: none;
  -webkit-user-select: none;
}
.claim, .claim-unlabelled { --kind: light-dark(#c85800, #ffb168); }
.disclosure { --kind: light-dark(#2d78e1, #9cc4ff); }
.fact { --kind: light-dark(#2e8b34, #86d492); }
.none, .fact-unproven { --kind: light-dark(#5c5a55, #b4b2ac); }
.tip p { unicode-bidi: plaintext; }
.title { font-weight: 600; }
.line { margin-block-start: 2px; color: light-dark(#45433f, #c9c7c1); }
.place { margin-block-start: 6px; font-size: 12px; color: light-dark(#5c5a55, #b4b2ac); font-variant-numeric: tabular-nums; }
.said {
  position: fixed;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  user-select: none;
  -webkit-user-select: none;
}
.rail {
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: 10px;
  block-size: 100%;
  border: 0;
  background: none;
  overflow: visible;
  pointer-events: none;
}
.mark {
  position: absolute;
  inset-inline: 0;
  min-block-size: 5px;
  border-radius: 2px;
  pointer-events: auto;
  cursor: pointer;
}
.mark.disclosure { inset-inline: 3px; border-radius: 5px; }
.mark.fact { inset-inline: 7px 0; border-radius: 0; }
/* Mid-tones, as the lines in the page: its ground is not known. */
.mark.claim { background: rgb(200 88 0); }
.mark.disclosure { background: rgb(45 120 225); }
.mark.fact { background: rgb(46 139 52); }
/* Hatched as in the popup's map; grey where the map is hollow. */
.mark.claim-unlabelled { background: repeating-linear-gradient(135deg, rgb(200 88 0) 0 2px, rgb(200 88 0 / 30%) 2px 4px); }
.mark.fact-unproven { background: rgb(125 125 125); }
.mark:hover { inset-inline-start: -4px; }
@media (forced-colors: active) {
  .mark.mark { forced-color-adjust: none; background: CanvasText; }
  .mark.mark.claim-unlabelled { background: repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 4px); }
  .mark.mark.fact-unproven { border: 1px solid CanvasText; background: Canvas; }
}
@media print {
  :host { display: none !important; }
  .tip, .rail, .said { display: none !important; }
}
`;
