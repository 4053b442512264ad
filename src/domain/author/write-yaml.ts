import { Document, visit } from "yaml";

const dateOnly = /^\d{4}(-\d\d){0,2}$/;

/** Data as a developer would write it in a guide's file: two spaces a level, no line broken, dates in quotes. */
export function writeYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && dateOnly.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
    // An empty list has no lines of its own.
    Collection: (_, node) => {
      if (node.items.length === 0) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, indentSeq: true, singleQuote: false, flowCollectionPadding: true })
    .trimEnd();
}

/** The same text with every line but the first moved to a column. */
export const indented = (text: string, column: number): string =>
  text
    .split("\n")
    .map((line, nth) => (nth === 0 || line === "" ? line : " ".repeat(column) + line))
    .join("\n");

/** One value as it stands behind a name, with quotes only where YAML needs them. */
export const writeScalar = (value: unknown): string => writeYaml({ k: value }).slice("k: ".length);

/** Whether YAML would take the text for something else without its quotes. */
export function needsQuotes(value: unknown): boolean {
  const written = writeScalar(value);
  return typeof value === "string" && !dateOnly.test(value) && /^["']/.test(written);
}

export const isScalarValue = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
