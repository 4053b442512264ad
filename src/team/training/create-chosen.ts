import { useSearchParams } from "@solidjs/router";
import { createSignal } from "solid-js";
import { topics, type Topic } from "../../domain/guide/guide";

/** Whose training in which topic is looked at: as the address asks, until somebody chooses another. */
export function createChosen() {
  const [query] = useSearchParams<{ who?: string; topic?: string }>();
  const asked = topics.find((topic) => topic === query.topic);
  return createSignal<{ member: string; topic: Topic } | undefined>(
    asked && query.who ? { member: query.who, topic: asked } : undefined,
  );
}
