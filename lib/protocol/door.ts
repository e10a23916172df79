/** The name under which a script in the page's world can be called, drawn anew each time one is brought in. */
export type DoorName = `cookieWitness${string}`;

export const isDoorName = (value: unknown): value is DoorName =>
  typeof value === 'string' && /^cookieWitness[0-9a-f]{32}$/.test(value);
