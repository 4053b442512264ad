import type * as v from "valibot";
import { isFaultKind, type Fault } from "./fault";

/** A fault in the words of an author, from what the schema noticed. */
export function tellIssue(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const [says, remedy, kind] = issue.message.split("\n");
  if (says && remedy) return { path, kind: isFaultKind(kind) ? kind : "wrong-value", says, remedy };
  return { path, ...inPlainWords(issue, nameOf(path)) };
}

function nameOf(path: Fault["path"]): string {
  const last = path.at(-1);
  return last === undefined ? "the guide" : typeof last === "number" ? `entry ${last + 1}` : `"${last}"`;
}

function inPlainWords(issue: v.BaseIssue<unknown>, what: string): Omit<Fault, "path"> {
  const known = choices(issue.expected);
  if (issue.expected === "never") {
    return {
      kind: "unknown-name",
      says: `a guide has no ${what} here`,
      remedy: "correct the spelling of the name, or delete it",
    };
  }
  if (issue.received === "undefined") {
    // Of a missing name the library tells only the name; of a missing choice it tells what there is to choose.
    const values = issue.type !== "strict_object" && known.length > 0 ? `: one of ${known.join(", ")}` : "";
    return { kind: "missing", says: `${what} is missing`, remedy: `add ${what}${values}` };
  }
  if (known.length > 0) {
    return { kind: "wrong-value", says: `${what} is ${issue.received}`, remedy: `use one of: ${known.join(", ")}` };
  }
  return {
    kind: "wrong-value",
    says: `${what} is ${received(issue)}`,
    remedy: remedies[issue.expected ?? ""] ?? `make it ${issue.expected}`,
  };
}

const remedies: Record<string, string> = {
  string: 'write it as text, in quotes ("…") if it looks like a number',
  number: "write it as a number, without quotes",
  boolean: "write true or false, without quotes",
  Array: "write a list: one line each, beginning with a hyphen",
  Object: "write names with a colon, each on a line of its own and indented",
};

function received(issue: v.BaseIssue<unknown>): string {
  const { input } = issue;
  if (input === null) return "empty";
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a group of names" : `the ${typeof input} ${String(input)}`;
}

// valibot writes a picklist as ("a" | "b") and a literal as "a".
function choices(expected: string | null): string[] {
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
}
