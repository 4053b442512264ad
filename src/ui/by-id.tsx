// @chunk rows
import { createMemo, For, Show, type Accessor, type JSX } from "solid-js";

interface ByIdProps<T> {
  all: readonly T[];
  children: (one: Accessor<T>) => JSX.Element;
}

/** One row for each thing. The row stays when its thing changes, so that what is open or half typed in it is not lost. */
export function ById<T extends { id: string }>(props: ByIdProps<T>) {
  const known = createMemo(() => new Map(props.all.map((one) => [one.id, one])));
  const ids = createMemo(() => props.all.map(({ id }) => id));
  return <For each={ids()}>{(id) => <Show when={known().get(id)}>{(one) => props.children(one)}</Show>}</For>;
}
