import { posix } from "node:path";
import { parseSync, Visitor } from "vite";
import type { Sources } from "./find-faults";

/** Files whose statement may drop what a verb answered, each with the reason. */
export type MayDrop = Readonly<Record<string, string>>;

type Node = Record<string, unknown> & { type: string; start: number; end: number };

/** What says nothing: no answer, or how many of a thing there were. */
const saysNothing = /^(Promise<)?(void|number)>?$/;

/** The functions a file of the desk exports whose answer may be that nothing was written. */
function answeringIn(path: string, source: string): string[] {
  const found: string[] = [];
  const add = (name: string, returns: Node | null | undefined) => {
    // Without a type of its own a function answers what the one it calls answers.
    const text = returns ? source.slice(returns.start, returns.end).replace(/^:\s*/, "") : "";
    if (!saysNothing.test(text)) found.push(name);
  };
  new Visitor({
    ExportNamedDeclaration({ declaration }) {
      if (declaration?.type === "FunctionDeclaration" && declaration.id)
        add(declaration.id.name, declaration.returnType as unknown as Node);
      if (declaration?.type === "VariableDeclaration")
        for (const { id, init } of declaration.declarations)
          if (id.type === "Identifier" && init?.type === "ArrowFunctionExpression")
            add(id.name, init.returnType as unknown as Node);
    },
  }).visit(parseSync(path, source).program);
  return found;
}

/** The call whose answer a statement lets go; a `then` hears it, `catch` and `finally` do not. */
function dropped(node: Node | null | undefined): Node | undefined {
  if (!node) return undefined;
  if (node.type === "AwaitExpression" || node.type === "UnaryExpression") return dropped(node.argument as Node);
  if (node.type !== "CallExpression") return undefined;
  const callee = node.callee as Node & { property?: { name?: string }; object?: Node };
  if (callee.type === "MemberExpression" && /^(catch|finally)$/.test(callee.property?.name ?? ""))
    return dropped(callee.object);
  return node;
}

/** True for `journal.append`, whoever holds the journal. */
function isAppend(callee: Node): boolean {
  const { property, object } = callee as unknown as { property?: { name?: string }; object?: Record<string, unknown> };
  const holder = (object?.["name"] ?? (object?.["property"] as { name?: string } | undefined)?.name) as string;
  return property?.name === "append" && holder === "journal";
}

type Program = ReturnType<typeof parseSync>["program"];
type Answering = ReadonlyMap<string, readonly string[]>;

/** The names of a file whose calls answer whether something was written: verbs, and names for a verb with its arguments. */
function answeringNames(path: string, program: Program, answering: Answering): Set<string> {
  const names = new Set(answering.get(path));
  new Visitor({
    ImportDeclaration({ source: from, specifiers }) {
      const exported = answering.get(posix.join(posix.dirname(path), `${from.value}.ts`)) ?? [];
      for (const { local } of specifiers) if (exported.includes(local.name)) names.add(local.name);
    },
  }).visit(program);
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== "Identifier" || init?.type !== "ArrowFunctionExpression" || !init.expression) return;
      const body = init.body as unknown as Node;
      const callee = body.type === "UnaryExpression" ? undefined : dropped(body)?.callee;
      if (names.has((callee as { name?: string } | undefined)?.name ?? "")) names.add(id.name);
    },
  }).visit(program);
  return names;
}

function droppedIn(path: string, source: string, answering: Answering): string[] {
  const { program } = parseSync(path, source);
  const names = answeringNames(path, program, answering);
  const faults = new Set<string>();
  const look = (node: unknown) => {
    const callee = dropped(node as Node)?.callee as (Node & { name?: string }) | undefined;
    if (callee && (isAppend(callee) || names.has(callee.name ?? "")))
      faults.add(`${path} lets go what ${callee.name ?? "append"} answers`);
  };
  new Visitor({
    ExpressionStatement: ({ expression }) => look(expression),
    UnaryExpression: (node) => look(node.operator === "void" ? node : undefined),
  }).visit(program);
  return [...faults];
}

/** Every place that lets go whether a verb of the desk, or the journal, wrote anything. Throws when it looked at nothing. */
export function findUnheard(sources: Sources, mayDrop: MayDrop = {}): string[] {
  const desk = [...sources].filter(([path]) => path.startsWith("desk/"));
  if (!desk.length) throw new Error("No file of the desk was found: this rule looked at nothing.");
  const answering = new Map(desk.map(([path, source]) => [path, answeringIn(path, source)]));
  const near = [...sources].filter(([path, source]) => path.startsWith("desk/") || source.includes("/desk/"));
  const found = new Map(near.map(([path, source]) => [path, droppedIn(path, source, answering)]));
  const faults = [...found].flatMap(([path, said]) => (mayDrop[path] ? [] : said));
  const idle = Object.keys(mayDrop).filter((path) => !found.get(path)?.length);
  return [...faults, ...idle.map((path) => `${path} lets nothing go, and needs no reason`)];
}
