/** The look of the evaluation's page, in light and dark. Marks differ by more than their colour. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ccc, #444); --soft: light-dark(#555, #aaa); --bad: light-dark(#a3150d, #ff8f85); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; background: light-dark(#fff, #17181a); color: light-dark(#1b1b1b, #e6e6e6); }
main { max-width: 1300px; margin: 0 auto; padding: 0 1rem 4rem; }
header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding: .6rem 1rem; border-bottom: 1px solid var(--line);
  background: light-dark(#f4f4f4, #222326); }
pre { overflow: auto; font-size: 13px; padding: 1rem; border: 1px solid var(--line); }
h3 { font-size: 1rem; margin: .8rem 0 .2rem; }
ul { margin: .2rem 0; padding-left: 1.2rem; }
li { overflow-wrap: anywhere; }
small { color: var(--soft); }
details.page { scroll-margin-top: 3rem; border-top: 1px solid var(--line); padding: .5rem 0; }
summary { cursor: pointer; }
summary em { font-style: normal; font-weight: bold; color: var(--bad); }
summary em::after { content: " differences"; font-weight: normal; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.sides > * { min-width: 0; overflow-wrap: anywhere; }
.texts { margin-top: .8rem; border-top: 1px dashed var(--line); padding-top: .4rem; }
.texts p { margin: .3rem 0; }
.texts .heading { font-weight: bold; }
.texts details { color: var(--soft); }
mark { color: inherit; padding: 0 .15em; border-radius: 2px; background: none; }
mark.promotion { background: light-dark(#ffe39b, #5b4800); }
mark.label { outline: 2px solid light-dark(#4a5bd4, #9aa8ff); }
mark.neutral { outline: 1px dotted var(--soft); }
mark.only { background: light-dark(#ffd0cb, #68201a); text-decoration: underline wavy var(--bad); }
mark.label.only { outline: 2px dashed var(--bad); }
body:has(#only:checked) details.page:not(.differs) { display: none; }
@media (max-width: 700px) { .sides { grid-template-columns: 1fr; } }
`;
