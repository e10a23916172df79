/** Whether the item was there before any write of it that this visit saw. */
export const wasFound = (item: {
  readonly foundBy: number | null;
  readonly writes: readonly { readonly events: readonly number[] }[];
}): boolean => {
  const { foundBy } = item;
  return foundBy !== null && !item.writes.some((write) => Math.min(...write.events) < foundBy);
};
