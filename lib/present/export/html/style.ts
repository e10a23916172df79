/** Style of the HTML file: follows the reader's colour scheme on screen, black on white on paper. */
export const STYLE = `
:root{color-scheme:light dark;--background:#fff;--text:#1c1f22;--muted:#585e65;--line:#dfe0e2;--soft:#f3f3f2;--accent:#1a5bb8;
--breach:#ab231b;--breach-soft:#fdeeec;--contradiction:#874800;--contradiction-soft:#fdf2e3;--review:#1a5bb8;--review-soft:#ebf2fd;
--clear:#17683a;--clear-soft:#e8f5ed;--incomplete:#665500;--incomplete-soft:#f8f4dc;--neutral:#474d54;--neutral-soft:#eeeff0;
--necessary:#5a6f82;--preferences:#0b767d;--analytics:#4b55c4;--marketing:#ae2269;--unknown:#7a7f86}
@media screen and (prefers-color-scheme:dark){:root{--background:#15171a;--text:#e8eaed;--muted:#a4abb3;--line:#34393e;--soft:#1e2124;--accent:#8fb9ff;
--breach:#ff9d93;--breach-soft:#3a1e1c;--contradiction:#f4ba6c;--contradiction-soft:#362810;--review:#9ac0ff;--review-soft:#1b2a42;
--clear:#80d6a1;--clear-soft:#162f20;--incomplete:#e0ce71;--incomplete-soft:#312c13;--neutral:#c3c9d0;--neutral-soft:#282c30;
--necessary:#9db2c4;--preferences:#5cc8cf;--analytics:#a3abff;--marketing:#f48fc0;--unknown:#9aa0a7}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:62rem;font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;color:var(--text);background:var(--background)}
h1{font-size:1.8rem;line-height:1.2;margin:0 0 .2rem;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2.4rem 0 .7rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}h4{font-size:.82rem;margin:.7rem 0 .1rem;color:var(--muted)}
p{margin:.2rem 0}a{color:var(--accent)}.muted{color:var(--muted)}.small{font-size:.87rem}
code,.code{font-family:ui-monospace,"SF Mono","DejaVu Sans Mono",monospace;font-size:.92em;overflow-wrap:anywhere}
.verdict{margin:1.4rem 0;padding:1.1rem 1.3rem;border-radius:10px;border-left:5px solid var(--tone,var(--neutral));background:var(--tone-soft,var(--neutral-soft))}
.verdict h2{margin:0;font-size:1.35rem;color:var(--tone,var(--neutral))}
.breach,.error{--tone:var(--breach);--tone-soft:var(--breach-soft)}.contradiction{--tone:var(--contradiction);--tone-soft:var(--contradiction-soft)}
.review{--tone:var(--review);--tone-soft:var(--review-soft)}.clear{--tone:var(--clear);--tone-soft:var(--clear-soft)}
.incomplete{--tone:var(--incomplete);--tone-soft:var(--incomplete-soft)}.neutral{--tone:var(--neutral);--tone-soft:var(--neutral-soft)}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;list-style:none}.counts li{flex:1 1 9rem;padding:.7rem .9rem;border-radius:10px;background:var(--tone-soft);color:var(--tone)}
.counts strong{display:block;font-size:1.5rem;line-height:1.2}
.finding{border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem;margin:.6rem 0;break-inside:avoid-page}
.finding h3{margin:0;overflow-wrap:anywhere}.chip{display:inline-block;padding:0 .5rem;border-radius:99px;font-size:.8rem;background:var(--tone-soft,var(--neutral-soft));color:var(--tone,var(--neutral));margin:.2rem .3rem 0 0}
blockquote{margin:.2rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line);font-style:italic;overflow-wrap:anywhere;white-space:pre-line}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.87rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem .45rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere;min-width:5.5rem}
thead th{border-top:0;color:var(--muted);font-weight:600}th[scope=row]{font-weight:600}
dl{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.2rem 1rem;margin:0}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
details{margin:.6rem 0}summary{cursor:pointer;font-weight:600}
svg{display:block;width:100%;height:auto;margin:.6rem 0}svg text{fill:var(--muted);font-size:11px}
.lane-line{stroke:var(--line)}.choice{stroke:var(--text);stroke-width:2}.signal{stroke:var(--muted);stroke-dasharray:2 3}.before{fill:var(--neutral-soft)}.span{stroke:var(--unknown);stroke-width:2;stroke-opacity:.5}
.necessary{fill:var(--necessary)}.preferences{fill:var(--preferences)}.analytics{fill:var(--analytics)}.marketing{fill:var(--marketing)}.unknown{fill:var(--unknown)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media print{body{padding:0;max-width:none;font-size:10.500pt}.scroll{overflow:visible}a{color:inherit}h2,h3{break-after:avoid-page}tr{break-inside:avoid-page}}
@media (forced-colors:active){.verdict,.chip,.counts li{border:1px solid CanvasText}}
`;
