import type { Site, Sites } from './server';

const page =
  (body: string): Site =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Difficult</title><body>${body}</body></html>`);
  };

/** A site whose footer leads to a cookie policy that `policy` answers for. */
const withPolicy =
  (policy: Site): Site =>
  (request, response) =>
    request.url === '/'
      ? page('<h1>Shop</h1><footer><a href="/cookies">Cookie policy</a></footer>')(request, response)
      : policy(request, response);

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
const MEGABYTE = 1_000_000;

/** Sites that are hard to audit, each in its own way. */
export const DIFFICULT_SITES: Sites = {
  'plain.example': page('<h1>Nothing is stored here</h1>'),
  // Its policy names cookies only once its script has run.
  'scripted.example': withPolicy(
    page(
      `<h1>Cookie policy</h1><p>We use cookies on this site.</p><div id="list"></div>
<script>
  list.innerHTML = '<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>' +
    '<tr><td>basket_id</td><td>Keeps your basket</td><td>2 hours</td></tr>' +
    '<tr><td>visit_count</td><td>Statistics</td><td>13 months</td></tr></table>';
</script>`,
    ),
  ),
  'plain-three.example': page('<h1>Nor here</h1>'),
  'plain-four.example': page('<h1>Nor here</h1>'),
  // The document starts and never ends.
  'endless.example': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><title>Endless</title><h1>Almost there</h1>');
  },
  // The connection is taken and nothing is ever said.
  'silent.example': () => {},
  'huge.example': page(`<p>${'Word upon word. '.repeat(1000)}</p>\n`.repeat((20 * MEGABYTE) / 16_000)),
  'loop.example': (_request, response) => {
    response.writeHead(302, { location: '/again' }).end();
  },
  'pdf-policy.example': withPolicy((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
  }),
  'image-policy.example': withPolicy((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/gif' }).end(PIXEL);
  }),
  // A page may lead the extension to no machine behind the person's router, by no redirect either.
  'sly-policy.example': withPolicy((_request, response) => {
    response.writeHead(302, { location: 'https://192.168.0.1/cookies' }).end();
  }),
  'loop-policy.example': withPolicy((request, response) => {
    response.writeHead(302, { location: `${request.url}/again` }).end();
  }),
};
