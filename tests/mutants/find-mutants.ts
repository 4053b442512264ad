import { parseSync, Visitor } from "vite";

type Node = { type: string } & Record<string, unknown>;

/** Where a mutant is planted, as a test file names it; undefined where that is no plain text. */
export interface Place {
  file: string | undefined;
  find: string | undefined;
}

/** The text of a string, or of a template without holes. */
function textOf(node: Node): string | undefined {
  if (node.type === "Literal") return typeof node["value"] === "string" ? node["value"] : undefined;
  const quasis = node.type === "TemplateLiteral" ? (node["quasis"] as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]!.value.cooked : undefined;
}

/** The place of every mutant that a test file plants: each object that has a `file`, a `find` and a `replace`. */
export function findMutants(path: string, source: string): Place[] {
  const places: Place[] = [];
  new Visitor({
    ObjectExpression({ properties }) {
      const fields = new Map<string, Node>();
      for (const property of properties as unknown as Node[])
        if (property.type === "Property")
          fields.set(String((property["key"] as Node)["name"]), property["value"] as Node);
      const [file, find] = [fields.get("file"), fields.get("find")];
      if (file && find && fields.has("replace")) places.push({ file: textOf(file), find: textOf(find) });
    },
  }).visit(parseSync(path, source).program);
  return places;
}
