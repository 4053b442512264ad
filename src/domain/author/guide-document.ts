import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from "yaml";

export type Path = (string | number)[];

/** A guide's YAML as data, with the line of every path in it. */
export interface GuideDocument {
  value: unknown;
  faults: { line: number; says: string; remedy: string }[];
  lineOf: (path: Path) => number;
}

const remedies: Record<string, string> = {
  TAB_AS_INDENT: "indent with spaces, two for each level",
  BAD_INDENT: "begin this line under the first letter of the line it belongs to",
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotes ("…"), because it holds a colon',
  DUPLICATE_KEY: "keep one of the two and delete the other",
  MISSING_CHAR: "close what was opened: a quote, a bracket or the colon after a name",
  MULTILINE_IMPLICIT_KEY: "write the name, a colon and a space, then its text",
  BAD_SCALAR_START: 'put the text in quotes ("…"), because of the sign it begins with',
  BAD_DQ_ESCAPE: "write \\\\ for a backslash, or leave it out",
  MULTIPLE_DOCS: "keep one guide in a file: delete the line ---",
  BAD_ALIAS: 'put the text in quotes ("…"), because it begins with *',
  TAG_RESOLVE_FAILED: 'put the text in quotes ("…"), because it begins with !',
};

/** Reads YAML without ever throwing; whatever is unclear in it becomes a fault with its line. */
export function readGuideDocument(text: string): GuideDocument {
  const lines = new LineCounter();
  const document = parseDocument(text.normalize("NFC"), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  // A warning of the library is a guess at what the author meant: a guide should hold none.
  const faults = [...document.errors, ...document.warnings].map((error) => plainly(error, lineAt(error.pos[0])));
  const read = faults.length > 0 ? undefined : valueOf(document);
  if (read && "fault" in read) faults.push(read.fault);
  return {
    value: read && "value" in read ? read.value : undefined,
    faults,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function plainly(error: YAMLError, line: number) {
  const remedy = remedies[error.code] ?? "compare the line with the same place in a guide that works";
  return { line, says: error.message.replace(/\s+/g, " "), remedy };
}

function valueOf(document: Document): { value: unknown } | { fault: GuideDocument["faults"][number] } {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return {
      fault: { line: 1, says: "the file refers to itself (& and *)", remedy: "write the text out where it belongs" },
    };
  }
}

/** Where the path begins in the text; of a thing that is missing, where its nearest parent begins. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const next = pair ?? (isSeq(node) ? node.items[Number(key)] : undefined);
    if (!next) return offset;
    const begins = isPair(next) ? next.key : next;
    if (isNode(begins) && begins.range) offset = begins.range[0];
    node = isPair(next) ? next.value : next;
  }
  return offset;
}
