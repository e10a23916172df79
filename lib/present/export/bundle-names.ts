/** Numbers a file name that is already taken: `a.json`, `a-2.json`. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}-${number}${end}`;
    if (!taken.has(candidate)) return candidate;
  }
}
