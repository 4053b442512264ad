import { Show } from "solid-js";
import { useSession } from "../desk/live-session";
import type { GuideSummary } from "../domain/guide/guide";
import { authorWords } from "../wording/author-words";
import type { BeginningDrafts } from "./create-beginning";
import { isExpiredHere } from "./is-expired-here";
import { StillRight } from "./still-right";
import { RecordLink } from "./voice/record-link";

interface BuiltInRowProps {
  guide: GuideSummary;
  /** How often people stumbled in it lately. */
  trouble: number;
  hasDraft: boolean;
  beginning: BeginningDrafts;
}

/** A guide of this release: how it stands, where people stumble, and the two ways to write on from it. */
export function BuiltInRow(props: BuiltInRowProps) {
  const desk = useSession()().desk;
  const says = authorWords;
  const isExpired = () => isExpiredHere(desk, props.guide);
  return (
    <li class="card writing-row">
      <div>
        <strong>{props.guide.title}</strong>
        <p class="writing-states">
          <span class="second-ink">
            {props.guide.code} · {says().steps(props.guide.steps)}
          </span>
          <span class="writing-state">{props.hasDraft ? says().states.editing : says().states["built-in"]}</span>
          <Show when={isExpired()}>
            <span class="writing-state care">{says().states.expired}</span>
          </Show>
          <Show when={props.trouble}>
            <span class="writing-state care">{says().stumble(props.trouble)}</span>
          </Show>
        </p>
      </div>
      <div class="writing-acts">
        <Show when={isExpired()}>
          <StillRight code={props.guide.code} title={props.guide.title} />
        </Show>
        <button
          type="button"
          class="btn second"
          aria-label={says().named(says().edit, props.guide.title)}
          onClick={() => void props.beginning.mend(props.guide.code)}
        >
          {says().edit}
        </button>
        <button
          type="button"
          class="btn quiet"
          aria-label={says().named(says().copy, props.guide.title)}
          onClick={() => void props.beginning.copy(props.guide.code)}
        >
          {says().copy}
        </button>
        <RecordLink code={props.guide.code} title={props.guide.title} />
      </div>
    </li>
  );
}
