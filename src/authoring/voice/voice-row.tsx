import { Show } from "solid-js";
import { bytesOf, type RecordedVoice } from "../../domain/voice/recorded-voice";
import { authorWords } from "../../wording/author-words";
import { momentOf } from "../moment-of";
import { SureFirst } from "../sure-first";

interface VoiceRowProps {
  voice: RecordedVoice;
  isFirst: boolean;
  /** With one voice there is nothing to choose. */
  isAlone: boolean;
  onFirst: () => void;
  onErase: () => void;
}

/** One voice of the office. */
export function VoiceRow(props: VoiceRowProps) {
  const says = () => authorWords().voice;
  const asks = () => {
    const { erase, sure, yes, no } = says().shelf;
    return { ask: erase, sure: sure(props.voice.name), yes, no };
  };
  return (
    <li>
      <div>
        <strong>{props.voice.name}</strong>
        <p class="writing-states">
          <span>{says().shelf.count(props.voice.clips.length, says().bytes(bytesOf(props.voice)))}</span>
          <Show when={props.isFirst && !props.isAlone}>
            <span class="writing-state">{says().shelf.first}</span>
          </Show>
        </p>
        <small class="second-ink">{says().shelf.agreed(momentOf(props.voice.consent.at))}</small>
      </div>
      <div class="writing-acts">
        <Show when={!props.isFirst}>
          <button
            type="button"
            class="btn second"
            aria-label={authorWords().named(says().shelf.putFirst, props.voice.name)}
            onClick={() => props.onFirst()}
          >
            {says().shelf.putFirst}
          </button>
        </Show>
        <SureFirst title={props.voice.name} says={asks()} onYes={() => props.onErase()} />
      </div>
    </li>
  );
}
