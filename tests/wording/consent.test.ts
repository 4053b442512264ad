import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { consentVersion } from "../../src/domain/contact/contact";
import { contact as enContact } from "../../src/wording/en/contact";
import { team as enTeam } from "../../src/wording/en/team";
import { contact as kmContact } from "../../src/wording/km/contact";
import { contact as viContact } from "../../src/wording/vi/contact";
import { team as viTeam } from "../../src/wording/vi/team";

const fingerprint = (sentences: readonly string[]) =>
  createHash("sha256").update(sentences.join("\n")).digest("hex").slice(0, 16);

/** What people agreed to, by version; a changed sentence needs a new version beside the old ones. */
const agreedTo: Record<number, { vi: string; en: string; km: string; member: { vi: string; en: string } }> = {
  1: {
    vi: "3a5afd37f3976931",
    en: "440542887b66e0d7",
    km: "445c7681c85c6f29",
    member: { vi: "7f67c98e140ce4db", en: "1c3381a1afd43d9c" },
  },
};

test("the sentences of a consent are those of its version", () => {
  const said = (words: typeof viContact) => fingerprint([...words.consent, words.days(30), words.agree]);
  const toMember = ({ members }: typeof viTeam) => fingerprint([members.contact.agree("…")]);
  const member = { vi: toMember(viTeam), en: toMember(enTeam) };
  expect({ vi: said(viContact), en: said(enContact), km: said(kmContact), member }).toEqual(agreedTo[consentVersion]);
});
