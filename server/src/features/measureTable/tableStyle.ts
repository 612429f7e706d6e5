/** The look of the saved page. */
export const tableStyle = `
:root { color-scheme: light dark; --line: #d6d6d6; --soft: #666; --wrong: #b3261e; --ask: #7a4f00; }
@media (prefers-color-scheme: dark) { :root { --line: #444; --soft: #a0a0a0; --wrong: #ff8a80; --ask: #ffcc66; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0 0 2rem; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .5rem .75rem; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 600; }
tbody th::first-letter { text-transform: uppercase; }
small { color: var(--soft); display: block; font-weight: 400; }
.figure { display: block; }
.contradicted { border-left: 3px solid var(--wrong); padding-left: .5rem; }
.contradicted b, .contradicted .mark { color: var(--wrong); }
.disputed, .counted-otherwise { border-left: 3px dashed var(--ask); padding-left: .5rem; }
.disputed .mark, .counted-otherwise .mark { color: var(--ask); }
.outdated s { color: var(--soft); }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
`;
