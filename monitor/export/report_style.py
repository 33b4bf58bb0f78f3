"""How a report looks: quiet, printable, light or dark as the reader's system is."""

STYLE = """
:root { color-scheme: light dark; --ink: #1d2129; --paper: #ffffff; --soft: #5c6470; --line: #d9dde3; --bar: #0b62c4; }
@media (prefers-color-scheme: dark) {
 :root { --ink: #e7e9ec; --paper: #17191d; --soft: #a2a9b4; --line: #343941; --bar: #6cb0ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
a { color: var(--bar); }
.muted { margin: .1rem 0; color: var(--soft); font-size: .9rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.5rem 0; }
.figures dt { color: var(--soft); font-size: .85rem; }
.figures dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
svg .bar { fill: var(--bar); }
svg .grid, svg .hatch { stroke: var(--line); }
svg .unheard { fill: url(#hatching); }
table { border-collapse: collapse; max-width: 100%; }
td:first-child { min-width: 6.5rem; }
th, td { padding: .3rem 1.5rem .3rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.articles { padding-inline-start: 2rem; }
.articles li { margin: 0 0 1.1rem; overflow-wrap: anywhere; break-inside: avoid; }
blockquote { margin: .25rem 0 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
"""
