import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from '../test/sites/server';

/** One page of a demo site. */
export interface DemoPage {
  readonly title: string;
  /** HTML of the main part. */
  readonly main: string;
  /** `Set-Cookie` lines sent with it. */
  readonly cookies?: readonly string[];
  /** Scripts at the end of the body. */
  readonly scripts?: readonly string[];
}

/** What all pages of one demo site have around them. */
export interface DemoFrame {
  readonly name: string;
  readonly language: string;
  /** Links of the header and the footer: label and address. */
  readonly header: readonly (readonly [string, string])[];
  readonly footer: readonly (readonly [string, string])[];
  /** More HTML in the footer, after the links: the control that reopens the banner. */
  readonly footerControl?: string;
  /** More HTML before the end of the body: the banner. */
  readonly banner?: string;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1b1f24}header,footer{display:flex;gap:1rem;flex-wrap:wrap;padding:1rem 2rem;background:#f2f4f7}
main{max-width:44rem;margin:auto;padding:1rem 2rem 6rem}table{border-collapse:collapse}td,th{border:1px solid #b6bdc7;padding:.3rem .6rem;text-align:left;vertical-align:top}
.banner{position:fixed;inset:auto 0 0 0;background:#fff;border-top:2px solid #1b1f24;padding:1rem 2rem}.banner button{font:inherit;padding:.4rem 1rem;margin-right:.6rem}[hidden]{display:none!important}`;

const links = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([label, address]) => `<a href="${address}">${label}</a>`).join(' ');

function html(frame: DemoFrame, page: DemoPage): string {
  const scripts = (page.scripts ?? []).map((source) => `<script src="${source}"></script>`).join('\n');
  return `<!doctype html>
<html lang="${frame.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${page.title} - ${frame.name}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><strong>${frame.name}</strong> ${links(frame.header)}</header>
<main><h1>${page.title}</h1>
${page.main}
</main>
<footer>${links(frame.footer)} ${frame.footerControl ?? ''}</footer>
${frame.banner ?? ''}
${scripts}
</body></html>`;
}

/** A site of pages by path, and scripts by path. */
export function pagesSite(
  frame: DemoFrame,
  pages: Readonly<Record<string, DemoPage>>,
  scripts: Readonly<Record<string, string>>,
): Site {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'https://demo.example').pathname;
    const script = scripts[path];
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html(frame, { title: 'Not found', main: '<p>There is no such page.</p>' }));
      return;
    }
    const headers: Record<string, string | string[]> = { 'content-type': 'text/html; charset=utf-8' };
    if (page.cookies !== undefined) headers['set-cookie'] = [...page.cookies];
    response.writeHead(200, headers).end(html(frame, page));
  };
}
