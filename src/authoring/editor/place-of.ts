import type { Fault } from "../../domain/guide/fault";
import { authorWords } from "../../wording/author-words";
import { nameOf } from "./name-of";

/** Where a fault is, as its author knows the place: "Bước 3 · Gợi ý 2". */
export function placeOf({ path }: Fault): string {
  const [first, second, ...rest] = path;
  const inStep = first === "steps" && typeof second === "number";
  const steps = inStep ? [authorWords().editor.stepTitle(second + 1)] : [];
  const inner = inStep ? rest : path;
  const names = inner.filter((key) => key !== "screen" && key !== "parts");
  const said = names.map((key) => (typeof key === "number" ? String(key + 1) : nameOf(key)));
  return [...steps, said.join(" ")].filter(Boolean).join(" · ") || authorWords().editor.about;
}
