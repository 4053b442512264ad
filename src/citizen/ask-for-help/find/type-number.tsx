import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { resumeAddress } from "../../../domain/addresses";
import { NumberPad } from "../../../ui/fields/number-pad";
import { Picture } from "../../../ui/pictures/picture";
import { resumeWords } from "../../../wording/resume-words";
import { turnWords } from "../../../wording/turn-words";
import { Frame } from "../../frame";
import { HomeButton } from "../../home-button";

interface TypeNumberProps {
  typed: string;
  /** Why there is no number to show, in words. */
  trouble: string | undefined;
  onTyped: (digits: string) => void;
  onShow: () => void;
}

/** The pad on which a number is tapped in. */
export function TypeNumber(props: TypeNumberProps) {
  const navigate = useNavigate();
  return (
    <Frame
      actions={
        <>
          <HomeButton />
          <button class="btn quiet" onClick={() => navigate(resumeAddress, { replace: true })}>
            <Picture name="go-on" class="icon" />
            {resumeWords().open}
          </button>
        </>
      }
    >
      <div class="pad-page">
        <div>
          <h1>{turnWords().find.title}</h1>
          <p>{turnWords().find.ask}</p>
          <p class="pad-typed" aria-live="polite">
            {props.typed.padEnd(3, "–")}
          </p>
          <Show when={props.trouble}>
            <p class="notice care" role="alert">
              {props.trouble}
            </p>
          </Show>
        </div>
        <NumberPad
          typed={props.typed}
          most={4}
          names={{ digit: turnWords().find.digit, erase: turnWords().find.erase, enter: turnWords().find.show }}
          onTyped={(digits) => props.onTyped(digits)}
          onEnter={() => props.onShow()}
        />
      </div>
    </Frame>
  );
}
