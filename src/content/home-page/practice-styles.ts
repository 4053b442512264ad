import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ownStyles } from "../../practice/simulator/styles-of";
import { buildForPhones, styleText } from "./build-for-phones";

/** The styles that a guide brings where it needs them, by their paths in the room of the practice. */
export async function practiceStyles(root: string): Promise<Record<string, string>> {
  const room = join(root, "src/practice");
  const paths = readdirSync(room, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => ownStyles.test(path));
  const input = Object.fromEntries(paths.map((path) => [path, join(room, path)]));
  const output = await buildForPhones(root, { input });
  return Object.fromEntries(
    output.flatMap((one) => (one.type === "asset" ? one.names.map((name) => [name, styleText(one)]) : [])),
  );
}
