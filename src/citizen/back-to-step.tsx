import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { Picture } from "../ui/pictures/picture";
import { visitWords } from "../wording/visit-words";
import { sitting } from "./sitting";

/** The way back to the step where the citizen was, while there is one. */
export function BackToStep(props: { class: "main" | "second" }) {
  const navigate = useNavigate();
  return (
    <Show when={sitting().practice ? sitting().step : undefined}>
      {(step) => (
        <button class={`btn ${props.class}`} onClick={() => navigate(sitting().practice!, { replace: true })}>
          <Picture name="go-on" class="icon" />
          {visitWords().place.back(step())}
        </button>
      )}
    </Show>
  );
}
