/** How the HTML file looks, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fff, #1b1c1f); color: light-dark(#1f2023, #ebeae6); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-inline-size: 46rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid light-dark(#ccc, #555); }
dl { margin: 1rem 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: 0.15rem; }
dt { flex: 0 0 13rem; color: light-dark(#5c5a55, #b4b2ac); }
dd { flex: 1 1 18rem; margin: 0; text-wrap: balance; }
figure { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid light-dark(#34414d, #cfd8e0); break-inside: avoid; }
blockquote { margin: 0; }
figcaption { margin-block-start: 0.25rem; color: light-dark(#5c5a55, #b4b2ac); font-size: 0.8rem; }
.note { padding: 0.75rem 1rem; border: 1px solid light-dark(#ccc, #555); }
img { max-inline-size: 100%; border: 1px solid light-dark(#ccc, #555); }
a { color: inherit; }
@media print { :root { color-scheme: light; } main { padding: 0; } body { font-size: 11pt; } }
`;

/** Of {@link STYLE}, base64: by it the file's own policy allows this style sheet and no other. A test holds that it fits. */
export const STYLE_SHA256 = 'ptq6hblOymb6x4vZhn11I4+H65ysBYwuHhr8x4HKaVc=';
