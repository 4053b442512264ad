import { A } from "@solidjs/router";
import { recordAddress } from "../../domain/draft-address";
import { authorWords } from "../../wording/author-words";

/** The way from a guide to where somebody reads it aloud. */
export function RecordLink(props: { code: string; title: string }) {
  const says = authorWords;
  return (
    <A class="btn quiet" href={recordAddress(props.code)} aria-label={says().named(says().voice.open, props.title)}>
      {says().voice.open}
    </A>
  );
}
