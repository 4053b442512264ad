import { parseSync, Visitor } from "vite";

export interface Import {
  from: string;
  typeOnly: boolean;
  /** A module is read as code; a place is only an address (a glob, a URL), which may be a folder or a pattern. */
  kind: "module" | "place";
  /** Written at the top of the file, so that it counts among the file's imports. */
  atTop: boolean;
}

export interface ReadFile {
  imports: Import[];
  /** What no table can allow: "export *", a default export, an address made at run time. */
  faults: string[];
}

const inside = { typeOnly: false, kind: "module", atTop: false } as const;
const place = { ...inside, kind: "place" } as const;

// With verbatimModuleSyntax `import { type A }` still asks for the file when it runs: only a declaration that
// says type as a whole is one.
const atTop = (kind?: string) => ({ typeOnly: kind === "type", kind: "module", atTop: true }) as const;

type Node = Record<string, unknown> & { type: string };

const text = (node: unknown): string | undefined => {
  const { type, value } = (node ?? {}) as Node;
  return type === "Literal" && typeof value === "string" ? value : undefined;
};

const isMeta = (node: unknown, property: string): boolean => {
  const member = node as { object?: Node; property?: { name?: string } };
  return member.object?.type === "MetaProperty" && member.property?.name === property;
};

/** Reads every way a TypeScript file can reach another one, type-only ways included. Throws on broken syntax. */
export function readImports(path: string, source: string): ReadFile {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const read: ReadFile = { imports: [], faults: [] };
  const add = (from: unknown, how: Omit<Import, "from">) => {
    const name = text(from);
    if (name === undefined) read.faults.push("imports an address that is made at run time");
    else read.imports.push({ from: name, ...how });
  };
  const globs = (patterns: unknown) => {
    const list = (patterns as { elements?: unknown[] }).elements ?? [patterns];
    for (const pattern of list) if (!text(pattern)?.startsWith("!")) add(pattern, place);
  };

  new Visitor({
    ImportDeclaration: (node) => add(node.source, atTop(node.importKind)),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source, atTop(node.exportKind));
      if (node.specifiers.some((one) => "name" in one.exported && one.exported.name === "default"))
        read.faults.push("has a default export");
    },
    ExportAllDeclaration(node) {
      add(node.source, atTop(node.exportKind));
      read.faults.push("exports * from another file");
    },
    ExportDefaultDeclaration: () => void read.faults.push("has a default export"),
    TSImportEqualsDeclaration: () => void read.faults.push("uses import = require()"),
    TSImportType: (node) => add(node.source, { ...inside, typeOnly: true }),
    ImportExpression: (node) => add(node.source, inside),
    CallExpression(node) {
      if (isMeta(node.callee, "glob")) globs(node.arguments[0]);
    },
    NewExpression(node) {
      const [address, base] = node.arguments;
      if (base && isMeta(base, "url")) add(address, place);
    },
  }).visit(program);
  return read;
}
