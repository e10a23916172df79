import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon';

/** A line that unfolds. With `lazy` the inside is not made before it is opened, so that a popup of hundreds of items opens at once. */
export function Folded({
  id,
  kind,
  lazy,
  summary,
  inside,
}: {
  id?: string;
  kind: 'finding' | 'group';
  lazy: boolean;
  summary: ComponentChildren;
  inside: () => ComponentChildren;
}) {
  const [opened, setOpened] = useState(!lazy);
  return (
    <details
      class={kind}
      {...(id === undefined ? {} : { id })}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <Icon name="chevron" class="chevron" />
        {summary}
      </summary>
      {opened && inside()}
    </details>
  );
}
