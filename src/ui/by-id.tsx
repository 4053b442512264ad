// @chunk rows
import { createMemo, For, Show, type Accessor, type JSX } from "solid-js";

interface ByIdProps<T> {
  all: readonly T[];
  children: (one: Accessor<T>) => JSX.Element;
}

/** A row a thing. It outlives every change of its thing, so that what is open or half typed in it stays. */
export function ById<T extends { id: string }>(props: ByIdProps<T>) {
  const known = createMemo(() => new Map(props.all.map((one) => [one.id, one])));
  const ids = createMemo(() => props.all.map(({ id }) => id));
  return <For each={ids()}>{(id) => <Show when={known().get(id)}>{(one) => props.children(one)}</Show>}</For>;
}
