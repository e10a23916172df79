/** The little of the extension interface that a content script needs; the polyfill would weigh 10 KB in every frame. */
interface Runtime {
  /** Gone once the extension was updated or removed under a living page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void,
    ): void;
  };
}

const isRuntime = (value: unknown): value is Runtime =>
  typeof value === 'object' && value !== null && 'id' in value && 'sendMessage' in value;

function runtimeOf(name: string): Runtime | null {
  const api: unknown = Reflect.get(globalThis, name);
  const found: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, 'runtime') : null;
  return isRuntime(found) ? found : null;
}

/** Firefox calls it `browser`, Chromium `chrome`; null in a page that lost its extension before this script ran. */
export const runtime = runtimeOf('browser') ?? runtimeOf('chrome');
