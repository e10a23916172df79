import type { ItemView } from '../../item-view';
import type { PolicyView } from '../../policy-view';
import type { RecipientView } from '../../recipients-view';
import type { LabelledText, ReceiptStep } from '../../report-view';
import type { MessageKey, Words } from '../../words';

function Table({
  words,
  columns,
  children,
}: {
  words: Words;
  columns: readonly MessageKey[];
  children: preact.ComponentChildren;
}) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {words.say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function ReportItems({ items, words }: { items: readonly ItemView[]; words: Words }) {
  if (items.length === 0) return <p class="muted">{words.say('items.none')}</p>;
  return (
    <Table
      words={words}
      columns={[
        'table.name',
        'table.purpose',
        'table.setter',
        'table.when',
        'table.declared',
        'table.observed',
        'table.finding',
      ]}
    >
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row">
            <span class="code">{item.name}</span>
            <br />
            <span class="small muted">
              {item.kindText} · {item.domain}
            </span>
          </th>
          <td>
            {item.categoryText}
            {item.sourceText !== null && <div class="small muted">{item.sourceText}</div>}
            {item.vendor !== null && <div class="small muted">{item.vendor}</div>}
          </td>
          <td class="small">{item.setterText || '–'}</td>
          <td class="small">{item.whenText}</td>
          <td>{item.declaredText}</td>
          <td>
            {item.observedText ?? '–'}
            {item.remarks.length > 0 && <div class="small muted">{item.remarks.join(' · ')}</div>}
          </td>
          <td>{item.codes.join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}

export function ReportRecipients({
  recipients,
  words,
}: {
  recipients: readonly RecipientView[];
  words: Words;
}) {
  if (recipients.length === 0) return <p class="muted">{words.say('recipients.none')}</p>;
  return (
    <Table
      words={words}
      columns={['recipients.host', 'recipients.who', 'recipients.requests', 'recipients.named']}
    >
      {recipients.map((one) => (
        <tr key={one.host}>
          <th scope="row" class="code">
            {one.host}
          </th>
          <td>{one.who}</td>
          <td>{one.requestsText}</td>
          <td>{one.namedText}</td>
        </tr>
      ))}
    </Table>
  );
}

export function ReportReceipt({ steps, words }: { steps: readonly ReceiptStep[]; words: Words }) {
  if (steps.length === 0) return <p class="muted">{words.say('consent.notAsked')}</p>;
  return (
    <ol class="small">
      {steps.map((step) => (
        <li key={step.key}>
          {step.time} · {step.by} · <span class="code">{step.source}</span>
          {step.categories.map((line) => (
            <span key={line.label}> · {words.labelled(line.label, line.text)}</span>
          ))}
        </li>
      ))}
    </ol>
  );
}

export function Pairs({ lines }: { lines: readonly LabelledText[] }) {
  return (
    <dl class="small">
      {lines.map((line) => (
        <div style="display:contents" key={line.label}>
          <dt>{line.label}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ReportPolicy({ policy, words }: { policy: PolicyView; words: Words }) {
  return (
    <article>
      <h3>{policy.declarantText}</h3>
      <p class="small">
        <span class="code">{policy.url}</span>
      </p>
      <p class="small muted">
        {[policy.readText, policy.updatedText, policy.entriesText].filter(Boolean).join(' · ')}
      </p>
      <p class="small muted">
        SHA-256 <span class="code">{policy.sha256}</span>
      </p>
      <Quotes
        title={words.say('policy.claims')}
        quotes={policy.claims.map((claim) => claim.quote)}
        language={policy.language}
      />
      <Quotes
        title={words.say('policy.problems')}
        quotes={policy.problems.map((problem) => problem.quote)}
        language={policy.language}
      />
    </article>
  );
}

function Quotes({
  title,
  quotes,
  language,
}: {
  title: string;
  quotes: readonly string[];
  language: string | null;
}) {
  const distinct = [...new Set(quotes)];
  if (distinct.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {distinct.map((quote) => (
        <blockquote dir="auto" lang={language ?? undefined} key={quote}>
          {quote}
        </blockquote>
      ))}
    </>
  );
}
