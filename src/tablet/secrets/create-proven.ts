import { createSignal } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import type { Desk } from "../../desk/desk";
import { today } from "../../desk/today";
import { keepProven, provenDays } from "../../device/proven-secrets";
import { isLongAgo, type ProvenSecret, type Secret } from "../../domain/office/secret";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { secretsWords } from "../../wording/secrets-words";
import { typedDay } from "../../wording/typed-day";

/** When each secret of an office was last proven here, and which of them was never made. */
export function createProven(desk: Desk, office: string) {
  const cards = liveCards(desk);
  const { found: hasCode } = createFetchedPart(
    () => desk,
    (open) => open.vault.hasBackupCode(),
  );
  const [days, setDays] = createSignal(provenDays(office));
  const isMissing = (secret: Secret) =>
    (secret === "backup" && hasCode() === false) || (secret === "cards" && cards()?.length === 0);
  return {
    isMissing,
    onProven: (secret: ProvenSecret) => {
      keepProven(office, secret, today(desk));
      setDays(provenDays(office));
    },
    told: (secret: Secret): string => {
      const says = secretsWords();
      if (secret === "pin") return says.now;
      if (isMissing(secret)) return secret === "backup" ? says.missing.backup : says.missing.cards;
      const day = days()[secret];
      if (!day) return says.never;
      return isLongAgo(day, today(desk)) ? says.long(typedDay(day)) : says.on(typedDay(day));
    },
  };
}
