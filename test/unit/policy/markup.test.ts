import { describe, expect, it } from 'vitest';
import { DAY, read, told } from './told';

const namesOf = (text: string): readonly (string | null)[] =>
  read(text, 'text/markdown').entries.map(({ name }) => name);

describe('HTML inside Markdown', () => {
  it('is for the words it holds: classes, ids and fields of a form name nothing', () => {
    expect(
      namesOf(`---
layout: "policy_page.njk"
templateKey: legal-page
---
<section class="lk-section-8">
  <h1>Cookies</h1>
  <table class="lk-table">
    <tr><th>Name</th><th>Purpose</th><th>Expires</th></tr>
    <tr><th>lk_seen</th><td>Remembers that you have seen our notice</td><td>1 year</td></tr>
  </table>
  <form class="lk-form">
    <input class="lk-radio-input" type="radio" name="lkChoice_radio" id="choice-yes-en">
    <label class="lk-label" for="choice-yes-en">Yes</label>
    <button type="submit" id="save-cookie-choice-button" class="lk-btn-primary">Save</button>
  </form>
</section>

<button class="button" id="open-cookie-choice-button">Save cookie settings</button>
`),
    ).toEqual(['lk_seen']);
  });

  it('goes on as Markdown behind an empty line', () => {
    expect(
      namesOf(`# Cookies

<div class="box">

| Name | Purpose | Duration |
|---|---|---|
| basket_ref | Keeps your basket | 7 days |

</div>
`),
    ).toEqual(['basket_ref']);
  });

  it('shows no reader what stands in a comment', () => {
    expect(
      namesOf(`# Cookies

<!--
Name	Purpose	Expires
OLDSESS_id	Was used until last year	Session
-->

| Name | Purpose | Duration |
|---|---|---|
| new_sess | Keeps you signed in | Session |
`),
    ).toEqual(['new_sess']);
  });

  it('takes a component of the generator for markup, and a mask in angle brackets for a mask', () => {
    expect(
      namesOf(`# Cookies

The table below is filled by our consent tool.

<NoticeButton text="Cookie settings" theme="brand" class="tool-notice-button" />

| Name | Purpose | Duration |
|---|---|---|
| \`cart_<id>\` | Keeps your basket | 7 days |
`),
    ).toEqual(['cart_*']);
  });

  it('reads characters given by their number as a browser shows them', () => {
    expect(
      namesOf(
        'Cookies set by others are sometimes called &#147;third party cookies,&#148; and we use none &#8211; at all.',
      ),
    ).toEqual([]);
    expect(read('We don&#146;t use advertising cookies.', 'text/markdown').claims).toMatchObject([
      { type: 'no-marketing', at: { quote: 'We don’t use advertising cookies.' } },
    ]);
  });

  it('ends a line with a backslash', () => {
    expect(
      told(
        `# Cookies

**notice-seen**\\
notice-seen remembers that you closed the notice.\\
Type: localStorage\\
Kept for: 30 days

**reading_place**\\
reading_place brings you back to where you were.\\
Type: sessionStorage\\
Kept for: session
`,
        'text/markdown',
      ),
    ).toEqual([`notice-seen - ${30 * DAY} localStorage`, 'reading_place - session sessionStorage']);
  });
});

it('a bare list of names adds nothing to the sentences that explain them', () => {
  expect(
    told(
      `<h1>Cookies</h1>
<p>The __lkguard cookie is used to tell people from robots. It is strictly necessary.</p>
<p>The cookies __lkvisit and __lkfirst count the visits to our pages.</p>
<h3>Cookies used on this site:</h3>
<ul><li>__lkguard</li><li>__lkvisit</li><li>__lkfirst</li><li>__lkother</li></ul>`,
      'text/html',
    ),
  ).toEqual([
    '__lkguard necessary unstated cookie',
    '__lkvisit analytics unstated cookie',
    '__lkfirst analytics unstated cookie',
    '__lkother - unstated cookie',
  ]);
});

describe('HTML', () => {
  it('a menu whose links stand together without a blank names nothing', () => {
    const page = `<h1>Cookies</h1><table><tr><th>Name</th><th>Purpose</th><th>Expires</th></tr>
<tr><td>basket_ref</td><td>Keeps your basket</td><td>7 days</td></tr></table>
<footer><a href="/c">Cookie policy</a><a href="/k">Contact</a><button>Cookie settings</button>© 2026 Quay</footer>`;
    expect(read(page, 'text/html').entries.map(({ name }) => name)).toEqual(['basket_ref']);
  });
});
