// @chunk later
import { For, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { secrets, type ProvenSecret, type Secret } from "../../domain/office/secret";
import { addressOf, may } from "../../domain/team/may";
import { secretsWords } from "../../wording/secrets-words";
import { createProven } from "./create-proven";
import { Proof } from "./proof";
import { SecretCard } from "./secret-card";
import "./secrets.css";

/** PIN, recovery code, backup code and key cards side by side: which opens what, who keeps it, and when it was last proven. */
export function Secrets() {
  const session = useSession();
  const { desk, office } = session();
  const proven = createProven(desk, office);
  /** Each has a screen of its name, where it is made or changed. */
  const way = (secret: Secret) => (may(session().member.role, secret) ? addressOf(secret) : undefined);
  const provable = (secret: Secret): ProvenSecret | undefined =>
    secret === "pin" || proven.isMissing(secret) || !way(secret) ? undefined : secret;
  return (
    <div class="staff-page secrets">
      <h1>{secretsWords().title}</h1>
      <p>{secretsWords().how}</p>
      <For each={secrets}>
        {(secret) => (
          <SecretCard secret={secret} proven={proven.told(secret)} href={way(secret)}>
            <Show when={provable(secret)} keyed>
              {(one) => <Proof secret={one} onProven={proven.onProven} />}
            </Show>
          </SecretCard>
        )}
      </For>
    </div>
  );
}
