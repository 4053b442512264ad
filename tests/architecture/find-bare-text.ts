import { parseSync, Visitor } from "vite";

/** What a screen reader or a tooltip says, and what a field shows before anything is typed. */
const saidAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "placeholder",
  "title",
]);

type Node = { type: string } & Record<string, unknown>;

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

/** The text that an expression is bound to show: what a condition may choose, and what stands between the holes of a template. */
function literalsIn(node: Node | null): string[] {
  if (!node) return [];
  const within = (...names: string[]) => names.flatMap((name) => literalsIn(node[name] as Node));
  if (node.type === "Literal") return typeof node["value"] === "string" ? [node["value"]] : [];
  if (node.type === "TemplateLiteral")
    return (node["quasis"] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (node.type === "ConditionalExpression") return within("consequent", "alternate");
  if (node.type === "LogicalExpression") return within("right");
  if (node.type === "ParenthesizedExpression" || node.type === "JSXExpressionContainer") return within("expression");
  return [];
}

/** Words that stand in a screen itself and not in the wording, where no language but one could say them. */
export function findBareText(path: string, source: string): string[] {
  const faults: string[] = [];
  const look = (texts: string[]) => {
    for (const text of texts)
      if (hasLetters(text)) faults.push(`has words of its own: ${text.replace(/\s+/g, " ").trim()}`);
  };
  new Visitor({
    JSXText: (node) => look([node.value]),
    JSXElement: (node) =>
      look(
        node.children.flatMap((child) => (child.type === "JSXExpressionContainer" ? literalsIn(child as never) : [])),
      ),
    JSXAttribute(node) {
      if (saidAttributes.has(String((node.name as { name: unknown }).name))) look(literalsIn(node.value as never));
    },
  }).visit(parseSync(path, source).program);
  return faults;
}
