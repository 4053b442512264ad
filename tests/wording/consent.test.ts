import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { consentVersion } from "../../src/domain/contact/contact";
import { enContact } from "../../src/wording/en-contact";
import { viContact } from "../../src/wording/vi-contact";

const fingerprint = (sentences: readonly string[]) =>
  createHash("sha256").update(sentences.join("\n")).digest("hex").slice(0, 16);

/** What people agreed to, by version; a changed sentence needs a new version beside the old ones. */
const agreedTo: Record<number, { vi: string; en: string }> = {
  1: { vi: "3a5afd37f3976931", en: "440542887b66e0d7" },
};

test("the sentences of a consent are those of its version", () => {
  const said = (words: typeof viContact) => fingerprint([...words.consent, words.days(30), words.agree]);
  expect({ vi: said(viContact), en: said(enContact) }).toEqual(agreedTo[consentVersion]);
});
