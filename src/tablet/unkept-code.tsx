import { Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { unkeptOf } from "../desk/live-unkept";
import { RecoveryCode } from "../ui/codes/recovery-code";
import { staffWords } from "../wording/staff-words";

/** A recovery code that the person has not yet stored safely. */
export function UnkeptCode(props: { desk: Desk; member: string; onKept?: () => void }) {
  const unkept = () => unkeptOf(props.desk, props.member);
  const onKept = () => {
    unkept().kept("recovery-code");
    props.onKept?.();
  };
  return (
    <Show when={unkept().shown("recovery-code")}>
      {(code) => (
        <RecoveryCode
          code={code()}
          title={staffWords().setUp.recoveryTitle}
          explains={staffWords().setUp.recovery}
          names={{ print: staffWords().setUp.print, kept: staffWords().setUp.kept }}
          onKept={onKept}
        />
      )}
    </Show>
  );
}
