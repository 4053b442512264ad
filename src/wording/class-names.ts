import type { PriorityClass, UsualClass } from "../domain/waiting-list/priority";
import { priority } from "./vi/priority";
import { wordsOf } from "./words";

const usual = wordsOf("priority", priority);

/** A priority class in the office's own words, or ours for a usual one. */
export const className = ({ id, name }: Pick<PriorityClass, "id" | "name">): string =>
  name || (usual()[id as UsualClass] ?? id);
