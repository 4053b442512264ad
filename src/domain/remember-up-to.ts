/** Makes something of a text once, however often it is asked for; past so many texts it begins anew. */
export function rememberUpTo<Made>(most: number, make: (of: string) => Made): (of: string) => Made {
  const made = new Map<string, Made>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    if (made.size >= most) made.clear();
    const now = make(of);
    made.set(of, now);
    return now;
  };
}
