import type { NotWritten } from "../../domain/request/decide";
import { changeSettings } from "../office/change-settings";
import type { Desk } from "../desk";
import { addUnits } from "./add-units";

/**
 * A lead writes hamlets down below the office's unit, all or none, and lets citizens name them for a visit at home.
 * `known` are the names that stand there already.
 */
export async function addHamlets(
  desk: Desk,
  hamlets: { office: string; unit: string; names: readonly string[]; known: readonly string[] },
  by: string,
): Promise<"changed" | "leads-only" | NotWritten> {
  const { office, unit, names, known } = hamlets;
  const answer = await addUnits(
    desk,
    names.map((name) => ({ office, name, kind: "hamlet", ...(unit && { parent: unit }) })),
    by,
  );
  if ("refused" in answer) return answer.refused;
  return changeSettings(desk, office, { by, settings: { hamlets: [...new Set([...known, ...names])] } });
}
