import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const levelAa: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  // Off by default in axe, yet part of WCAG 2.2 AA.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

interface Inspected {
  axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
}

/** Finds what WCAG 2.2 AA forbids on the page as it stands; every fault is named with the element it is on. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const inspect = (options: RunOptions) => (globalThis as unknown as Inspected).axe.run(document, options);
  const { violations, passes } = await page.evaluate(inspect, levelAa);
  if (violations.length + passes.length === 0) throw new Error("axe looked at nothing on this page.");
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} — ${node.target.join(" ")}`));
}

export async function expectNoAxeFaults(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}
