import type { Guide } from "../domain/guide/guide";
import { factsByCertainty, publicSources, tellCertainty } from "../domain/guide/certainty";
import { expiryByMonth } from "./expiry-spread";

const cell = (text: string) => text.replaceAll("|", "/").replace(/\s+/g, " ");

const row = (guide: Guide): string => {
  const sources = [...new Set(publicSources(guide).map(({ where }) => where))].join("; ");
  const cells = [`${guide.code} ${guide.title}`, guide.summary, sources, tellCertainty(guide), guide.expiresOn];
  return `| ${cells.map(cell).join(" | ")} |`;
};

/** The document that lists every guide with its sources; the command that checks the guides writes it. */
export function guideTable(guides: Guide[]): string {
  const facts = guides.map(factsByCertainty);
  const sum = (one: keyof (typeof facts)[number]) => facts.reduce((all, counted) => all + counted[one], 0);
  const months = [...expiryByMonth(guides)].map(
    ([month, codes]) => `| ${month} | ${codes.length} | ${codes.join(" ")} |`,
  );
  return `# The guides

Made by \`npm run guides -- --write\`; \`npm run guides\` is red while this page is older than the guides.

${guides.length} guides rest on ${sum("read")} facts that were read, ${sum("confirmed")} that an office confirmed and ${sum("remembered")} that somebody
remembers. A remembered fact is shown to staff, never named as a source on a public page. No guide holds a fact that nobody is sure of.

| guide | what for | sources | certainty | expires |
|---|---|---|---|---|
${guides.map(row).join("\n")}

## When they run out
In no month more than a tenth of them.

| month | guides | which |
|---|---|---|
${months.join("\n")}
`;
}
