import { Match, Switch } from "solid-js";
import type { ProvenSecret } from "../../domain/office/secret";
import { secretsWords } from "../../wording/secrets-words";
import { ProveBackup } from "./prove-backup";
import { ProveCard } from "./prove-card";
import { ProveRecovery } from "./prove-recovery";

/** Folded: the way to find out whether a secret still opens what it should. */
export function Proof(props: { secret: ProvenSecret; onProven: (secret: ProvenSecret) => void }) {
  const onProven = () => props.onProven(props.secret);
  return (
    <details>
      <summary>{secretsWords().open(secretsWords().told[props.secret].title)}</summary>
      <Switch>
        <Match when={props.secret === "recovery"}>
          <ProveRecovery onProven={onProven} />
        </Match>
        <Match when={props.secret === "backup"}>
          <ProveBackup onProven={onProven} />
        </Match>
        <Match when={props.secret === "cards"}>
          <ProveCard onProven={onProven} />
        </Match>
      </Switch>
    </details>
  );
}
