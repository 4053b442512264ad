import type { Unit } from "./unit";

export type MergeFault = "too-few" | "unknown-unit" | "gone-already" | "of-unlike-kinds" | "code-taken";

/**
 * The units after several became one on a day: the old ones end and name it, the new one begins. Nothing of the days
 * before changes, and what lies below the old ones follows by itself.
 */
export function mergeUnits(
  units: readonly Unit[],
  merger: { codes: readonly string[]; code: string; name: string; on: string },
): { units: Unit[]; changed: Unit[] } | { fault: MergeFault } {
  const old = units.filter(({ code }) => merger.codes.includes(code));
  const fault = mergeFault(units, old, merger);
  if (fault) return { fault };
  const { kind, parent } = old[0]!;
  const into: Unit = { code: merger.code, name: merger.name, kind, ...(parent && { parent }), from: merger.on };
  const ended = old.map((unit) => ({ ...unit, to: merger.on, into: [merger.code] }));
  const rest = units.filter((unit) => !old.includes(unit));
  return { units: [...rest, ...ended, into], changed: [...ended, into] };
}

function mergeFault(
  units: readonly Unit[],
  old: readonly Unit[],
  merger: { codes: readonly string[]; code: string; on: string },
): MergeFault | undefined {
  if (new Set(merger.codes).size < 2) return "too-few";
  if (old.length < new Set(merger.codes).size) return "unknown-unit";
  if (old.some(({ to, from }) => to !== undefined || (from !== undefined && from >= merger.on))) return "gone-already";
  if (new Set(old.map(({ kind }) => kind)).size > 1) return "of-unlike-kinds";
  return units.some(({ code }) => code === merger.code) ? "code-taken" : undefined;
}
