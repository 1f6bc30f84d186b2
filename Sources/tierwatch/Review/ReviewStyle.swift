/// How the review page looks: two columns where there is room, one on a phone; kinds are told by words, too, not by colour.
enum ReviewStyle {
  static let sheet = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 78rem; padding: 1rem; color: #1f2933; background: #fff; overflow-wrap: break-word;
      font: 1rem/1.55 "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", "Liberation Sans", Arial, sans-serif; }
    h1 { font-size: 1.5rem; margin: 0 0 .6rem; color: #0b3a66; }
    h2 { font-size: 1.15rem; margin: 1.6rem 0 .6rem; padding-top: .4rem; border-top: 2px solid #0b3a66; color: #0b3a66; }
    h3 { font-size: .95rem; margin: 0 0 .2rem; }
    section { display: flex; gap: 1.2rem; margin: .8rem 0 1.4rem; }
    .text { flex: 3 1 0; min-width: 0; }
    .cards { flex: 2 1 0; min-width: 0; }
    mark { background: #eef2f6; color: inherit; padding: .05em 0; }
    mark.improved { background: #dff3e4; }
    mark.declined, mark.gap { background: #fde2d6; }
    mark.unchanged, mark.mixed { background: #fff3c4; }
    mark.noInformation { background: #ece6f6; }
    mark.list { background: #e3edf8; }
    mark b { text-decoration: underline; text-underline-offset: .18em; font-weight: 600; }
    .n { display: inline-block; min-width: 1.5em; padding: 0 .3em; margin-right: .25em; border-radius: .3em; background: #334e68;
      color: #fff; font-size: .75em; text-align: center; text-decoration: none; }
    .n:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
    article { border-left: 4px solid #9fb3c8; padding: .1rem 0 .1rem .7rem; margin: 0 0 .7rem; font-size: .88rem; line-height: 1.4; }
    article.improved { border-color: #2f855a; }
    article.declined, article.gap { border-color: #c2410c; }
    article.unchanged, article.mixed { border-color: #b7791f; }
    article.noInformation { border-color: #6b46c1; }
    article:target { background: #fef9e0; }
    dl { margin: 0; }
    dt { display: inline; font-weight: 600; color: #44505c; }
    dt::after { content: ": "; }
    dd { display: inline; margin: 0; }
    .rest { color: #616e7c; font-size: .85rem; }
    .next { margin-top: 2rem; padding: .7rem; background: #f0f4f8; font-weight: 600; }
    @media screen and (max-width: 48rem) { section { display: block; } .cards { margin-top: .7rem; } }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; }
      article, mark { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
    }
    """
}
