import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { findEngine, type FoundEngine } from "../../src/hub-server/engine/find-engine";
import { startEngine, type Engine } from "../../src/hub-server/engine/start-engine";
import type { EnginePlan } from "../../src/hub-server/engine/engine-plan";

/** The engine of this machine; undefined where there is none: tests of the real one are skipped then. */
export const engineHere: FoundEngine | undefined = findEngine();

/** A folder that goes when the test ends. */
export function throwAwayFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hub-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real engine for these offices, in a folder that goes when the test ends, as the engine does. */
export async function runningEngine(plan: EnginePlan, folder = throwAwayFolder()): Promise<Engine> {
  const engine = await startEngine({ ...plan, folder });
  onTestFinished(() => engine.stop());
  return engine;
}
