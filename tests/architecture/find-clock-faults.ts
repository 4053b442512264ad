import { parseSync, Visitor } from "vite";

const askers = [
  ["Date", "now"],
  ["Math", "random"],
];

const isNamed = (node: unknown, name: string) => (node as { name?: string }).name === name;

/** Where a rule asks the clock or throws dice itself, instead of being handed the time and the chance. */
export function findClockFaults(path: string, source: string): string[] {
  const faults: string[] = [];
  new Visitor({
    NewExpression(node) {
      if (isNamed(node.callee, "Date") && !node.arguments.length) faults.push("asks the clock: new Date()");
    },
    CallExpression(node) {
      if (isNamed(node.callee, "Date")) faults.push("asks the clock: Date()");
    },
    MemberExpression(node) {
      const asked = askers.find(([owner, what]) => isNamed(node.object, owner!) && isNamed(node.property, what!));
      if (asked) faults.push(`asks for itself: ${asked.join(".")}`);
    },
  }).visit(parseSync(path, source).program);
  return faults;
}
