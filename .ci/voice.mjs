import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadModule, root } from "./tools.mjs";

/** Makes the sounds of all spoken texts, for tablets that have no Vietnamese voice; the next build takes them along. */
const { missingTools, speakWithEspeak } = await loadModule("src/content/voice/speak-with-espeak.ts");
const { makePack } = await loadModule("src/content/voice/make-pack.ts");
const { voiceFolder } = await loadModule("src/content/voice/voice-plugin.ts");
const { checkGuides } = await loadModule("src/content/check-guides.ts");

/** What all sounds together may weigh. */
const mostBytes = 6_000_000;

const missing = missingTools();
if (missing.length) {
  console.error(
    `No ${missing.join(", no ")} here. On Debian: apt-get install espeak-ng opus-tools. See docs/voice.md.`,
  );
  process.exit(1);
}
const { guides, faults } = checkGuides(join(root, "src/content/guides"), root);
if (faults.length) {
  console.error(`${faults.length} faults in the guides: npm run guides tells them.`);
  process.exit(1);
}
const pack = voiceFolder(root);
const before = existsSync(pack);
const made = await makePack({ guides, speak: speakWithEspeak, clips: join(root, ".cache/voice/clips"), pack });
console.log(`${pack}: ${made.parts} files, ${made.texts} texts, ${made.made} of them made now`);
console.log(`${made.bytes} of ${mostBytes} B, ${Math.round(made.seconds / 60)} minutes of sound`);
console.log(`"npm run build" takes them along${before ? " in place of those of before" : ""}.`);
if (made.bytes > mostBytes) console.error(`TOO BIG: ${made.bytes - mostBytes} bytes too many.`);
process.exitCode = made.bytes > mostBytes ? 1 : 0;
