/** Groups of files that reach each other in a circle, each in the order of the alphabet; a file that imports itself is a circle of one. */
export function findCycles(links: Map<string, string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];

  // Tarjan, "Depth-first search and linear graph algorithms", 1972.
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const next of links.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || links.get(file)?.includes(file)) cycles.push(group.sort());
  };

  for (const file of links.keys()) if (!order.has(file)) visit(file);
  return cycles;
}
