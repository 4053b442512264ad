import { expect, test } from "vitest";
import { readSources } from "../../architecture/read-sources";

test("every file comes in by the one button that knows the largest it takes", () => {
  const asks = /type="file"|\.type = "file"|showOpenFilePicker|DataTransfer/;
  const asking = [...readSources("src")].filter(([, text]) => asks.test(text));
  expect(asking.map(([path]) => path)).toEqual(["ui/fields/file-button.tsx"]);
});
