import type { RecipientView } from '../lib/present/recipients-view';
import type { Words } from '../lib/present/words';
import { ScrollRegion } from './ScrollRegion';

/** Third-party hosts that were contacted or stored something, and whether the policy names them. */
export function Recipients({ recipients, words }: { recipients: readonly RecipientView[]; words: Words }) {
  if (recipients.length === 0) return <p class="muted">{words.say('recipients.none')}</p>;
  return (
    <ScrollRegion label={words.say('report.recipients')}>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.say('recipients.host')}</th>
            <th scope="col">{words.say('recipients.who')}</th>
            <th scope="col">{words.say('recipients.requests')}</th>
            <th scope="col">{words.say('items.title')}</th>
            <th scope="col">{words.say('recipients.named')}</th>
          </tr>
        </thead>
        <tbody>
          {recipients.map((one) => (
            <tr key={one.host}>
              <th scope="row" class="code">
                {one.host}
              </th>
              <td>{one.who}</td>
              <td>{one.requestsText}</td>
              <td class="code small">{one.stored.join(', ') || '–'}</td>
              <td class={one.named === false ? 'undeclared' : ''}>{one.namedText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
