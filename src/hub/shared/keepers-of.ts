import type { FactKeeper } from "./facts";
import { namesOf } from "./names";
import { secretsOf } from "./secrets";
import type { ShareTools } from "./shared-journal";
import type { Sharing } from "./sharing";
import { talliesOf } from "./tallies";

/** What a device keeps alike with the others beside the lines; hashes of PINs only where everybody may sign in. */
export function keepersOf(sharing: Sharing, { secrets }: Pick<ShareTools, "secrets">): FactKeeper[] {
  const { kind, pinKey } = sharing.record;
  const sharesPins = secrets && kind === "tablet" && pinKey !== undefined;
  return [namesOf(sharing), talliesOf(sharing), ...(sharesPins ? [secretsOf(secrets)] : [])];
}
